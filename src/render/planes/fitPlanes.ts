import type { Grade } from '../../project/grade'
import type { Size } from '../../project/project'
import { createFitPlane } from './fitPlane'
import { createGradePlanes } from './gradePlanes'
import { createPlaneKernels, createRoom, type PlaneKernels } from './planeKernels'
import { halved, type Planes, planeBytes, planeStarts } from './planes'
import { createStoredPlanes, type Stored } from './storedPlanes'
import { canStretch } from './stretchPlane'

/**
 * `room` is where the stored planes have to be put; `fit` then gives them upright, in the film's size and, if they are to
 * be, graded.
 */
export type Fitting = { readonly room: Uint8Array<ArrayBuffer>; readonly fit: (grade?: Grade) => Planes }

/** Gives the way from stored planes to a film's; `null` where there is none. What it gave before is then no longer valid. */
export type FitPlanes = (stored: Stored) => Fitting | null

export function createFitPlanes(size: Size): FitPlanes {
  let kernels: PlaneKernels | null = null
  let last: { readonly key: string; readonly fitting: Fitting | null } | null = null
  return (stored) => {
    const key = [stored.width, stored.height, stored.format, stored.rotation].join()
    if (last?.key === key) return last.fitting
    kernels ??= createPlaneKernels()
    last = { key, fitting: prepare(kernels, stored, size) }
    return last.fitting
  }
}

function prepare(kernels: PlaneKernels, stored: Stored, size: Size): Fitting | null {
  const { rotation } = stored
  const isTurned = rotation % 180 === 90
  const [across, down] = isTurned ? [size.height, size.width] : [size.width, size.height]
  const isAsIs = !isTurned && stored.width === across && stored.height === down
  // The canvas does not take means where it reduces much, and what is blended has to look like what is drawn.
  if (!isAsIs && !canStretch(halved(stored), halved({ width: across, height: down }))) return null

  const take = createRoom(kernels)
  const { room, planes, part } = createStoredPlanes(kernels, take, stored)
  const targets = isAsIs ? planes : planeStarts(size, take(planeBytes(size)))
  const ways = targets.map((target, plane) =>
    plane === 0
      ? createFitPlane(kernels, take, { stored, upright: size, rotation }, target)
      : createFitPlane(kernels, take, { stored: halved(stored), upright: halved(size), rotation }, target),
  )
  if (ways.some((way) => !way)) return null
  const gradePlanes = createGradePlanes(kernels, take, size, targets)

  const { buffer } = kernels.memory
  const fitted = { ...size, data: new Uint8Array(buffer, targets[0], planeBytes(size)) }
  return {
    room: new Uint8Array(buffer, room, planeBytes(stored)),
    fit: (grade) => {
      part()
      for (const [plane, stand] of ways.entries()) stand?.(planes[plane] as number)
      if (grade) gradePlanes(grade)
      return fitted
    },
  }
}
