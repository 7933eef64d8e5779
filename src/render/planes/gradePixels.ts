import type { Grade } from '../../project/grade'
import type { Size } from '../../project/project'
import { pixelTable } from '../grade/gradeTable'
import { createKeptTable } from './keptTable'
import { createPlaneKernels, createRoom, type PlaneKernels } from './planeKernels'
import { createSharpenPlane } from './sharpenPlane'
import { createVignette } from './vignette'

/** Straight RGBA, as canvases give it. */
type Pixels = Size & { readonly data: Uint8ClampedArray }

/** Grades pixels in place, as `gradePlanes` does planes. Alpha is left alone. */
export type GradePixels = (pixels: Pixels, grade: Grade) => void

/** The kernels look at sixteen samples of a line at once. */
const fewest = 16
const allLight = 32_767

export function createGradePixels(): GradePixels {
  let kernels: PlaneKernels | null = null
  let last: { readonly key: string; readonly run: GradePixels } | null = null
  return (pixels, grade) => {
    const key = `${pixels.width} ${pixels.height}`
    kernels ??= createPlaneKernels()
    if (last?.key !== key) last = { key, run: prepare(kernels, pixels) }
    last.run(pixels, grade)
  }
}

function prepare(kernels: PlaneKernels, size: Size): GradePixels {
  const take = createRoom(kernels)
  const pixels = take(size.width * size.height * 4)
  const gradeAt = createGradeAt(kernels, take, size)

  return ({ data }, grade) => {
    const room = new Uint8Array(kernels.memory.buffer, pixels, data.length)
    room.set(data)
    gradeAt(pixels, grade)
    data.set(room)
  }
}

/** The same for pixels that lie in the kernels' memory already. */
export function createGradeAt(
  kernels: PlaneKernels,
  take: (bytes: number) => number,
  size: Size,
): (pixels: number, grade: Grade) => void {
  const { width, height } = size
  const [luma, light] = [take(width * height), take(width * 2)]
  const table = createKeptTable(kernels, take, pixelTable)
  const sharpen = createSharpenPlane(kernels, take, size)
  const vignette = createVignette(kernels, take, size)
  new Uint16Array(kernels.memory.buffer, light, width).fill(allLight)

  return (pixels, grade) => {
    const tones = table(grade)
    const lightOf = vignette(grade) ?? (() => light)
    kernels.lumaOfPixels(pixels, luma, width * height)
    if (grade.sharpness && width >= fewest) sharpen(luma, grade.sharpness)
    for (let row = 0; row < height; row++) {
      const at = row * width
      kernels.gradePixels(pixels + at * 4, luma + at, tones, lightOf(row), width)
    }
  }
}
