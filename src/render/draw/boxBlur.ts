/** Three box blurs are as good as a Gaussian to the eye. */
const passes = 3

/** Blurs RGBA pixels in place; what lies outside the edge is taken to look like the edge. Alpha is left alone. */
export function boxBlur(pixels: Uint8ClampedArray, width: number, height: number, radius: number): void {
  const line = new Uint8ClampedArray(Math.max(width, height))
  for (let pass = 0; pass < passes; pass++) {
    for (let channel = 0; channel < 3; channel++) {
      for (let y = 0; y < height; y++) blurLine(pixels, y * width * 4 + channel, 4, width, radius, line)
      for (let x = 0; x < width; x++) blurLine(pixels, x * 4 + channel, width * 4, height, radius, line)
    }
  }
}

/** One channel of one row or column: a running sum over a window that slides along. */
function blurLine(
  pixels: Uint8ClampedArray,
  start: number,
  stride: number,
  count: number,
  radius: number,
  line: Uint8ClampedArray,
): void {
  for (let index = 0; index < count; index++) line[index] = pixels[start + index * stride] as number
  const at = (index: number) => line[index < 0 ? 0 : index >= count ? count - 1 : index] as number
  let sum = 0
  for (let index = -radius; index <= radius; index++) sum += at(index)
  const size = 2 * radius + 1
  for (let index = 0; index < count; index++) {
    pixels[start + index * stride] = sum / size
    sum += at(index + radius + 1) - at(index - radius)
  }
}
