import type { Size } from '../../project/project'
import type { PlaneKernels } from './planeKernels'

/** How far apart the samples are that are held against each other: a pixel of a preview, two of a film. */
const reachOf = ({ width, height }: Size) => Math.max(1, Math.round(Math.min(width, height) / 540))
/** Of what lies between a sample and its neighbours, at the most. */
const most = 0.8
const edge = 16

/** Sharpens a plane of luma in place; `sharpness`: 0…1. */
export type SharpenPlane = (plane: number, sharpness: number) => void

// above    a line as it was, since the plane's own has been written over
// own      kept too, with its ends drawn out, so that it has neighbours everywhere
// below    still in the plane
export function createSharpenPlane(
  { memory, sharpenLine }: PlaneKernels,
  take: (bytes: number) => number,
  size: Size,
): SharpenPlane {
  const { width, height } = size
  const reach = Math.min(edge, reachOf(size))
  const kept = Array.from({ length: reach + 1 }, () => take(width + 2 * edge) + edge)

  return (plane, sharpness) => {
    const bytes = new Uint8Array(memory.buffer)
    const amount = Math.round((sharpness * most * 32_768) / 4)
    const keptOf = (row: number) => kept[Math.max(0, row) % kept.length] as number
    for (let row = 0; row < height; row++) {
      const [line, own] = [plane + row * width, keptOf(row)]
      bytes.copyWithin(own, line, line + width)
      bytes.fill(bytes[line] as number, own - reach, own)
      bytes.fill(bytes[line + width - 1] as number, own + width, own + width + reach)
      const below = row + reach < height ? line + reach * width : plane + (height - 1) * width
      const isLast = row === height - 1
      sharpenLine(own, keptOf(row - reach), isLast ? own : below, line, reach, amount, width)
    }
  }
}
