import type { Box, Size } from '../../project/project'

/**
 * Something to lay over planes: what it adds to each sample, and how much of the sample it leaves, both in 256ths.
 * The box lies on even pixels inside the frame.
 */
export type PlaneSprite = {
  readonly box: Box
  readonly luma: Covering
  readonly blue: Uint16Array
  readonly red: Uint16Array
  /** The same for both colours. */
  readonly colourLeft: Uint16Array
}
type Covering = { readonly added: Uint16Array; readonly left: Uint16Array }

/** Straight RGBA, as canvases give it. */
export type Pixels = Size & { readonly data: Uint8ClampedArray }

const whole = 256
/** Half a level, so that the shift by which sprites are laid over rounds. */
const half = whole / 2

/**
 * Converts pixels that stand at `x`, `y` of a frame; `null` where nothing of them is inside it. A colour sample is the
 * mean of four pixels, each by how much it covers, as if they had been drawn first and then converted.
 */
export function toPlaneSprite({ data, width, height }: Pixels, x: number, y: number, frame: Size): PlaneSprite | null {
  const left = Math.max(0, x & ~1)
  const top = Math.max(0, y & ~1)
  const box = {
    x: left,
    y: top,
    width: Math.min(frame.width, (x + width + 1) & ~1) - left,
    height: Math.min(frame.height, (y + height + 1) & ~1) - top,
  }
  if (box.width <= 0 || box.height <= 0) return null
  const count = box.width * box.height
  const luma = { added: new Uint16Array(count).fill(half), left: new Uint16Array(count).fill(whole) }
  const [blue, red, covered] = [new Float32Array(count / 4), new Float32Array(count / 4), new Float32Array(count / 4)]

  for (let row = Math.max(top, y); row < Math.min(top + box.height, y + height); row++) {
    for (let column = Math.max(left, x); column < Math.min(left + box.width, x + width); column++) {
      const from = ((row - y) * width + column - x) * 4
      const cover = ((data[from + 3] as number) * whole) / 255
      if (cover === 0) continue
      const [r, g, b] = [data[from] as number, data[from + 1] as number, data[from + 2] as number]
      const at = (row - top) * box.width + column - left
      luma.added[at] = half + cover * (16 + 0.182_586 * r + 0.614_231 * g + 0.062_007 * b) + 0.5
      luma.left[at] = whole - cover + 0.5
      const sample = ((row - top) >> 1) * (box.width >> 1) + ((column - left) >> 1)
      blue[sample] = (blue[sample] as number) + (cover / 4) * (128 - 0.100_644 * r - 0.338_572 * g + 0.439_216 * b)
      red[sample] = (red[sample] as number) + (cover / 4) * (128 + 0.439_216 * r - 0.398_942 * g - 0.040_274 * b)
      covered[sample] = (covered[sample] as number) + cover / 4
    }
  }
  const added = (sums: Float32Array) => Uint16Array.from(sums, (sum) => half + sum + 0.5)
  return {
    box,
    luma,
    blue: added(blue),
    red: added(red),
    colourLeft: Uint16Array.from(covered, (sum) => whole - sum + 0.5),
  }
}
