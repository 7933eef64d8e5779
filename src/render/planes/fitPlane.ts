import type { Size } from '../../project/project'
import type { PlaneKernels } from './planeKernels'
import { canHalve, canStretch, createStretchPlane } from './stretchPlane'

/** `rotation`: by how many degrees, clockwise, a plane is turned to stand upright: 0, 90 or 270. */
export type Fit = { readonly stored: Size; readonly upright: Size; readonly rotation: number }

/** Stands a plane at an address of the kernels' memory upright in its size, and tells where it then is. */
export type FitPlane = (from: number) => number

/** `null` where there is no way. `target`: where the plane is to be put, if anything has to be done to it. */
export function createFitPlane(
  kernels: PlaneKernels,
  take: (bytes: number) => number,
  { stored, upright, rotation }: Fit,
  target?: number,
): FitPlane | null {
  if (rotation === 180) return null
  const isTurned = rotation % 180 === 90
  /** The size that is wanted, while the plane still lies as it is stored. */
  const lying = isTurned ? { width: upright.height, height: upright.width } : upright
  const steps: { readonly bytes: number; readonly run: (from: number, to: number) => void }[] = []
  const add = ({ width, height }: Size, run: (from: number, to: number) => void) =>
    steps.push({ bytes: width * height, run })

  let size = stored
  while (!canStretch(size, lying) && canHalve(size)) {
    const [{ width }, half] = [size, { width: size.width >> 1, height: size.height >> 1 }]
    add(half, (from, to) => kernels.halve(from, width, to, half.width, half.height))
    size = half
  }
  if (size.width !== lying.width || size.height !== lying.height) {
    if (!canStretch(size, lying)) return null
    add(lying, createStretchPlane(kernels, take, size, lying))
  }
  if (isTurned) add(upright, (rotation === 90 ? turnRight : turnLeft)(kernels, lying))

  const places = steps.map(({ bytes }, index) => (index === steps.length - 1 && target) || take(bytes))
  return (from) =>
    steps.reduce((at, { run }, index) => {
      const to = places[index] as number
      run(at, to)
      return to
    }, from)
}

/** Clockwise: the last line comes first. */
const turnRight =
  ({ transpose }: PlaneKernels, { width, height }: Size) =>
  (from: number, to: number) =>
    transpose(from + (height - 1) * width, -width, to, height, width, height)

/** Anticlockwise: the first column goes last. */
const turnLeft =
  ({ transpose }: PlaneKernels, { width, height }: Size) =>
  (from: number, to: number) =>
    transpose(from, width, to + (width - 1) * height, -height, width, height)
