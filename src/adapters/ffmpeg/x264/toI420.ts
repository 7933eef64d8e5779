/** Bytes of a frame as planes: full luma, then both colour planes at half the width and height. Even sides only. */
export const i420Bytes = (width: number, height: number) => (width * height * 3) / 2

/** Half a level more, so that shifting rounds: black's Y of one pixel, and no colour of four. */
const black = (16 << 16) + (1 << 15)
const grey = (128 << 18) + (1 << 17)

/**
 * Turns RGBX pixels into I420 of BT.709 in limited range, as the device's encoders do, writing it into `out` at `at`.
 * Colour is the mean of each two by two pixels. 16 bits of fraction keep it within half a level of the exact value.
 */
export function toI420(rgbx: Uint8Array, width: number, height: number, out: Uint8Array, at: number): void {
  // Pixel by pixel, not byte by byte: 4.5 ms for 1080×1920 where it would be 7.
  const pixels = new Uint32Array(rgbx.buffer, rgbx.byteOffset, width * height)
  const size = width * height
  for (let row = 0; row < height; row += 2) {
    let upper = row * width
    let lower = upper + width
    let bluish = at + size + (row * width) / 4
    let reddish = bluish + size / 4
    for (const end = lower; upper < end; upper += 2, lower += 2) {
      const a = pixels[upper] as number
      const b = pixels[upper + 1] as number
      const c = pixels[lower] as number
      const d = pixels[lower + 1] as number
      out[at + upper] = luma(a)
      out[at + upper + 1] = luma(b)
      out[at + lower] = luma(c)
      out[at + lower + 1] = luma(d)
      // Red and blue lie far enough apart in one number to be added up at once.
      const outer = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff)
      const green = ((a & 0xff00) + (b & 0xff00) + (c & 0xff00) + (d & 0xff00)) >> 8
      const red = outer & 0xffff
      const blue = outer >>> 16
      out[bluish++] = (-6_596 * red - 22_189 * green + 28_785 * blue + grey) >> 18
      out[reddish++] = (28_785 * red - 26_146 * green - 2_639 * blue + grey) >> 18
    }
  }
}

/** In memory a pixel is red, green, blue, nothing; in a number red is the lowest byte. */
const luma = (pixel: number) =>
  (11_966 * (pixel & 0xff) + 40_254 * ((pixel >> 8) & 0xff) + 4_064 * ((pixel >> 16) & 0xff) + black) >> 16
