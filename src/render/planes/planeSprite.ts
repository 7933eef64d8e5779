import type { Box, Size } from '../../project/project'

/**
 * Something to lay over planes: how much of each sample it covers, and what it puts there, both in 256ths. The box lies
 * on even pixels inside the frame; blue and red share what covers them.
 */
export type PlaneSprite = {
  readonly box: Box
  readonly luma: Uint16Array
  readonly lumaCover: Uint16Array
  readonly blue: Uint16Array
  readonly red: Uint16Array
  readonly colourCover: Uint16Array
}

/** Straight RGBA, as canvases give it, and where in the frame its upper left pixel stands. */
export type Pixels = Size & { readonly data: Uint8ClampedArray; readonly x: number; readonly y: number }

/** Where a sprite's samples are put. */
export type SpriteRoom = (samples: number) => Uint16Array

/** For sprites that are kept. */
export const ownRoom: SpriteRoom = (samples) => new Uint16Array(samples)

/** For sprites that hold until the next one: memory that is used again costs nothing. */
export function sharedRoom(): SpriteRoom {
  let room = new Uint16Array(0)
  return (samples) => {
    if (room.length < samples) room = new Uint16Array(samples)
    return room
  }
}

/**
 * Converts pixels; `null` where none of them is inside the frame. A colour sample is the mean of four pixels, each by how
 * much it covers, as if they had been drawn first and then converted.
 */
export function toPlaneSprite(pixels: Pixels, frame: Size, roomFor: SpriteRoom): PlaneSprite | null {
  const { data, width, height, x, y } = pixels
  const [left, top] = [Math.max(0, x & ~1), Math.max(0, y & ~1)]
  const [right, bottom] = [Math.min(frame.width, (x + width + 1) & ~1), Math.min(frame.height, (y + height + 1) & ~1)]
  if (right <= left || bottom <= top) return null
  const box = { x: left, y: top, width: right - left, height: bottom - top }
  const count = box.width * box.height
  const room = roomFor(count * 2.75)
  const part = (from: number, to: number) => room.subarray(count * from, count * to)
  const [luma, lumaCover] = [part(0, 1), part(1, 2)]
  const [blue, red, colourCover] = [part(2, 2.25), part(2.25, 2.5), part(2.5, 2.75)]

  for (let row = top, sample = 0; row < bottom; row += 2) {
    for (let column = left; column < right; column += 2, sample++) {
      let [blueSum, redSum, coverSum] = [0, 0, 0]
      for (let pixel = 0; pixel < 4; pixel++) {
        const [across, down] = [column + (pixel & 1), row + (pixel >> 1)]
        const at = (down - top) * box.width + across - left
        const isInside = across >= x && across < x + width && down >= y && down < y + height
        const from = ((down - y) * width + across - x) * 4
        const cover = isInside ? ((data[from + 3] as number) * 256) / 255 : 0
        lumaCover[at] = cover + 0.5
        luma[at] = 0
        if (cover === 0) continue
        const r = data[from] as number
        const g = data[from + 1] as number
        const b = data[from + 2] as number
        luma[at] = cover * (16 + 0.182_586 * r + 0.614_231 * g + 0.062_007 * b) + 0.5
        blueSum += cover * (128 - 0.100_644 * r - 0.338_572 * g + 0.439_216 * b)
        redSum += cover * (128 + 0.439_216 * r - 0.398_942 * g - 0.040_274 * b)
        coverSum += cover
      }
      blue[sample] = blueSum / 4 + 0.5
      red[sample] = redSum / 4 + 0.5
      colourCover[sample] = coverSum / 4 + 0.5
    }
  }
  return { box, luma, lumaCover, blue, red, colourCover }
}
