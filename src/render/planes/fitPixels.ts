import type { Grade } from '../../project/grade'
import type { Size } from '../../project/project'
import { type Colours, weightsOf } from './colours'
import { createFitPlane } from './fitPlane'
import { createGradeAt } from './gradePixels'
import { createPlaneKernels, createRoom, type PlaneKernels } from './planeKernels'
import { halved, planeBytes } from './planes'
import { createStoredPlanes, type Stored } from './storedPlanes'

/** `room` is where the stored planes have to be put; `fit` then gives them as RGBA, upright, in the size asked for and, if they are to be, graded. */
export type PixelFitting = {
  readonly room: Uint8Array<ArrayBuffer>
  readonly fit: (grade?: Grade) => Uint8ClampedArray<ArrayBuffer>
}

/** Gives the way from stored planes to pixels; `null` where there is none. What it gave before is then no longer valid. */
export type FitPixels = (stored: Stored, size: Size, colours: Colours) => PixelFitting | null

/**
 * Scales before it converts: a preview has a quarter of a film's pixels, so a quarter is converted. Colours are brought
 * to the size of luma, which is the size that they are stored in where a picture is halved.
 */
export function createFitPixels(): FitPixels {
  let kernels: PlaneKernels | null = null
  let last: { readonly key: string; readonly fitting: PixelFitting | null } | null = null
  return (stored, size, colours) => {
    const key = JSON.stringify([stored, size, colours])
    if (last?.key === key) return last.fitting
    kernels ??= createPlaneKernels()
    last = { key, fitting: prepare(kernels, stored, size, colours) }
    return last.fitting
  }
}

function prepare(kernels: PlaneKernels, stored: Stored, size: Size, colours: Colours): PixelFitting | null {
  const { rotation } = stored
  const take = createRoom(kernels)
  const { room, planes, part } = createStoredPlanes(kernels, take, stored)
  const luma = createFitPlane(kernels, take, { stored, upright: size, rotation })
  const blue = createFitPlane(kernels, take, { stored: halved(stored), upright: size, rotation })
  const red = createFitPlane(kernels, take, { stored: halved(stored), upright: size, rotation })
  if (!luma || !blue || !red) return null

  const count = size.width * size.height
  const pixels = take(count * 4)
  const gradeAt = createGradeAt(kernels, take, size)
  const weights = weightsOf(colours)
  const { buffer } = kernels.memory
  const fitted = new Uint8ClampedArray(buffer, pixels, count * 4)
  return {
    room: new Uint8Array(buffer, room, planeBytes(stored)),
    fit: (grade) => {
      part()
      kernels.toPixels(luma(planes[0]), blue(planes[1]), red(planes[2]), pixels, count, ...weights)
      if (grade) gradeAt(pixels, grade)
      return fitted
    },
  }
}
