import type { Size } from '../../project/project'
import { createPlaneKernels, createRoom, type PlaneKernels } from './planeKernels'
import { halved, type Planes, planeBytes, planeStarts } from './planes'
import { canStretch, createStretchPlane } from './stretchPlane'

/**
 * Planes as they were decoded: `NV12` has its two colours side by side, `I420` one after the other. `rotation` is by how
 * many degrees, clockwise, they are turned to stand upright.
 */
export type Stored = Size & { readonly format: 'I420' | 'NV12'; readonly rotation: number }

/** `room` is where the stored planes have to be put; `fit` then gives them upright and in the film's size. */
export type Fitting = { readonly room: Uint8Array<ArrayBuffer>; readonly fit: () => Planes }

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

type Step = () => void
type Addresses = readonly [luma: number, blue: number, red: number]

function prepare(kernels: PlaneKernels, { format, rotation, width, height }: Stored, size: Size): Fitting | null {
  const stored = { width, height }
  const isTurned = rotation % 180 === 90
  /** The film's size, while the picture still lies as it is stored. */
  const lying = isTurned ? { width: size.height, height: size.width } : size
  const isScaled = width !== lying.width || height !== lying.height
  if (rotation === 180 || (isScaled && !canStretch(halved(stored), halved(lying)))) return null

  const take = createRoom(kernels)
  const steps: Step[] = []
  const source = take(planeBytes(stored))
  let at: Addresses = planeStarts(stored, source)

  if (format === 'NV12') {
    const from = at
    const to = planeStarts(stored, take(planeBytes(stored)))
    steps.push(() => {
      new Uint8Array(kernels.memory.buffer).copyWithin(to[0], from[0], from[1])
      kernels.separate(from[1], to[1], to[2], (width * height) / 4)
    })
    at = to
  }
  if (isScaled) {
    const from = at
    const to = planeStarts(lying, take(planeBytes(lying)))
    const luma = createStretchPlane(kernels, take, stored, lying)
    const colour = createStretchPlane(kernels, take, halved(stored), halved(lying))
    steps.push(() => {
      luma(from[0], to[0])
      colour(from[1], to[1])
      colour(from[2], to[2])
    })
    at = to
  }
  if (isTurned) {
    const from = at
    const to = planeStarts(size, take(planeBytes(size)))
    const turn = rotation === 90 ? turnRight : turnLeft
    steps.push(() => {
      turn(kernels, from[0], to[0], lying)
      turn(kernels, from[1], to[1], halved(lying))
      turn(kernels, from[2], to[2], halved(lying))
    })
    at = to
  }

  const { buffer } = kernels.memory
  const planes = { ...size, data: new Uint8Array(buffer, at[0], planeBytes(size)) }
  return {
    room: new Uint8Array(buffer, source, planeBytes(stored)),
    fit: () => {
      for (const step of steps) step()
      return planes
    },
  }
}

/** Clockwise: the last line comes first. */
const turnRight = ({ transpose }: PlaneKernels, from: number, to: number, { width, height }: Size) =>
  transpose(from + (height - 1) * width, -width, to, height, width, height)

/** Anticlockwise: the first column goes last. */
const turnLeft = ({ transpose }: PlaneKernels, from: number, to: number, { width, height }: Size) =>
  transpose(from, width, to + (width - 1) * height, -height, width, height)
