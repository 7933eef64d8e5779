import type { Size } from '../../project/project'
import { type Shape, scaledTo, shapes } from '../../project/shapes'

export type PresetId = 'full' | 'small' | 'whatsapp'
export type Preset = {
  readonly id: PresetId
  readonly size: Size
  /** Bits per second of the picture. */
  readonly bitrate: number
}

/** The shorter side in pixels, and the rate of an upright or wide film and of a square one, which has fewer pixels. */
const rows: readonly (readonly [PresetId, number, number, number])[] = [
  ['full', 1080, 8_000_000, 6_000_000],
  ['small', 720, 4_000_000, 3_000_000],
  ['whatsapp', 540, 1_500_000, 1_100_000],
]

/** Best first: who lowers the quality goes down the list. */
export const presetsFor = (shape: Shape): readonly Preset[] =>
  rows.map(([id, side, rate, squareRate]) => ({
    id,
    size: scaledTo(shapes[shape], side),
    bitrate: shape === 'square' ? squareRate : rate,
  }))
