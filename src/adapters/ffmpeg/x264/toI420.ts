/** Bytes of a frame as planes: full luma, then both colour planes at half the width and height. Even sides only. */
export const i420Bytes = (width: number, height: number) => (width * height * 3) / 2

/**
 * Turns RGBX pixels into I420 of BT.709 in limited range, as the device's encoders do, writing it into `out` at `at`.
 * Colour is the mean of each two by two pixels. 16 bits of fraction keep it within half a level of the exact value.
 */
export function toI420(rgbx: Uint8Array, width: number, height: number, out: Uint8Array, at: number): void {
  const stride = width * 4
  const half = width / 2
  const u = at + width * height
  const v = u + (width * height) / 4
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      let red = 0
      let green = 0
      let blue = 0
      for (let corner = 0; corner < 4; corner++) {
        const row = y + (corner >> 1)
        const column = x + (corner & 1)
        const pixel = row * stride + column * 4
        const r = rgbx[pixel] as number
        const g = rgbx[pixel + 1] as number
        const b = rgbx[pixel + 2] as number
        out[at + row * width + column] = (11_966 * r + 40_254 * g + 4_064 * b + 1_081_344) >> 16
        red += r
        green += g
        blue += b
      }
      const chroma = (y / 2) * half + x / 2
      out[u + chroma] = (-6_596 * red - 22_189 * green + 28_785 * blue + 33_685_504) >> 18
      out[v + chroma] = (28_785 * red - 26_146 * green - 2_639 * blue + 33_685_504) >> 18
    }
  }
}
