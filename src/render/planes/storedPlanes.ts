import type { Size } from '../../project/project'
import type { PlaneKernels } from './planeKernels'
import { planeBytes, planeStarts } from './planes'

/**
 * Planes as they were decoded: `NV12` has its two colours side by side, `I420` one after the other. `rotation` is by how
 * many degrees, clockwise, they are turned to stand upright.
 */
export type Stored = Size & { readonly format: 'I420' | 'NV12'; readonly rotation: number }

export type Addresses = readonly [luma: number, blue: number, red: number]

/** Where stored planes have to be put, and where they then lie one after the other, once `part` has parted them. */
export type StoredPlanes = { readonly room: number; readonly planes: Addresses; readonly part: () => void }

export function createStoredPlanes(
  kernels: PlaneKernels,
  take: (bytes: number) => number,
  { format, width, height }: Stored,
): StoredPlanes {
  const size = { width, height }
  const room = take(planeBytes(size))
  const from = planeStarts(size, room)
  if (format === 'I420') return { room, planes: from, part: () => {} }
  const planes = planeStarts(size, take(planeBytes(size)))
  const part = () => {
    new Uint8Array(kernels.memory.buffer).copyWithin(planes[0], from[0], from[1])
    kernels.separate(from[1], planes[1], planes[2], (width * height) / 4)
  }
  return { room, planes, part }
}
