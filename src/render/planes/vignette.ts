import { clamp } from '../../lib/clamp'
import type { Grade } from '../../project/grade'
import type { Size } from '../../project/project'
import { looks } from '../grade/looks'
import type { PlaneKernels } from './planeKernels'

/** How much darker the corners are: 0…1. */
export const vignetteOf = ({ vignette = 0, look }: Grade): number =>
  look ? clamp(vignette + (looks[look.name].vignette ?? 0) * look.strength, 0, 1) : vignette

/** At the corner; so many distances are told apart. */
const farthest = 65_280
const distances = 256
const all = 32_767

/** Tells how much light is left of each sample of a line, and gives the address at which it stands then. */
export type LightOf = (row: number) => number
export type Vignette = (grade: Grade) => LightOf | null

/** Darkness falls off from the middle of a picture of this size to its corners. `null` where it is light everywhere. */
export function createVignette(
  { memory, lightLine }: PlaneKernels,
  take: (bytes: number) => number,
  { width, height }: Size,
): Vignette {
  const [columns, light, line] = [take(width * 4), take(distances * 2), take(width * 2)]
  /** Squared, and half of the way for each of the two directions. */
  const part = (index: number, count: number) => Math.floor((((2 * index + 1) / count - 1) ** 2 * farthest) / 2)
  let loaded = -1
  const load = (share: number) => {
    if (share === loaded) return
    loaded = share
    const parts = Int32Array.from({ length: width }, (_, index) => part(index, width))
    new Int32Array(memory.buffer, columns, width).set(parts)
    const left = Uint16Array.from({ length: distances }, (_, index) =>
      lightAt(Math.sqrt(index / (distances - 1)), share),
    )
    new Uint16Array(memory.buffer, light, distances).set(left)
  }
  return (grade) => {
    const share = vignetteOf(grade)
    if (share === 0) return null
    load(share)
    return (row) => {
      lightLine(columns, part(row, height), light, line, width)
      return line
    }
  }
}

function lightAt(distance: number, share: number): number {
  const way = clamp((distance - 0.3) / 0.7, 0, 1)
  return Math.round(all * (1 - share * 0.85 * way * way * (3 - 2 * way)))
}
