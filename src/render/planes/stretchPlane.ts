import { clamp } from '../../lib/clamp'
import type { Size } from '../../project/project'
import type { PlaneKernels } from './planeKernels'

/** Brings a plane to another size, from one address of the kernels' memory to another. */
export type StretchPlane = (from: number, to: number) => void

/** Sixteen source bytes hold the neighbours of eight samples up to this reduction. */
const mostReduced = 2
const fewest = 16
const groupBytes = 40

export const canStretch = (from: Size, to: Size) =>
  from.width <= to.width * mostReduced && Math.min(from.width, from.height, to.width, to.height) >= fewest

/** Half as large, it can still be worked on. */
export const canHalve = ({ width, height }: Size) => Math.min(width, height) >= 2 * fewest

/** The two neighbours of each target sample, centre upon centre as a canvas scales, and the weight of the later one. */
function neighbours(from: number, to: number): readonly { readonly first: number; readonly weight: number }[] {
  return Array.from({ length: to }, (_, index) => {
    const place = clamp(((index + 0.5) * from) / to - 0.5, 0, from - 1)
    const first = Math.min(from - 2, Math.floor(place))
    return { first, weight: place - first }
  })
}

export function createStretchPlane(
  { memory, stretchLine, mixLines }: PlaneKernels,
  take: (bytes: number) => number,
  from: Size,
  to: Size,
): StretchPlane {
  const groups = Math.ceil(to.width / 8)
  const table = take(groups * groupBytes)
  const lines = [take(to.width * 2), take(to.width * 2)] as const
  const columns = neighbours(from.width, to.width)
  const rows = neighbours(from.height, to.height)

  const bytes = new DataView(memory.buffer)
  for (let group = 0; group < groups; group++) {
    // The last group lies over its neighbour where the width is no multiple of eight.
    const start = Math.min(group * 8, to.width - 8)
    const eight = columns.slice(start, start + 8)
    const base = Math.min(eight[0]?.first ?? 0, from.width - 16)
    const at = table + group * groupBytes
    bytes.setInt32(at, base, true)
    bytes.setInt32(at + 4, start, true)
    for (const [index, { first, weight }] of eight.entries()) {
      bytes.setUint8(at + 8 + index * 2, first - base)
      bytes.setUint8(at + 9 + index * 2, 255)
      bytes.setInt16(at + 24 + index * 2, Math.round(weight * 128), true)
    }
  }

  return (source, target) => {
    /** Which source line lies in which of the two: neighbours never share one. */
    const held = [-1, -1]
    const line = (row: number) => {
      const place = row & 1
      const address = lines[place as 0 | 1]
      if (held[place] !== row) stretchLine(source + row * from.width, address, table, groups)
      held[place] = row
      return address
    }
    for (const [index, { first, weight }] of rows.entries()) {
      const upper = line(first)
      const lower = line(first + 1)
      mixLines(upper, lower, Math.min(32_767, Math.round(weight * 32_768)), target + index * to.width, to.width)
    }
  }
}
