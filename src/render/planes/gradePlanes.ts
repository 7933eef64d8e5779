import type { Grade } from '../../project/grade'
import type { Size } from '../../project/project'
import { planeTable } from '../grade/gradeTable'
import { createKeptTable } from './keptTable'
import type { PlaneKernels } from './planeKernels'
import { halved } from './planes'
import { createSharpenPlane } from './sharpenPlane'
import type { Addresses } from './storedPlanes'
import { createVignette } from './vignette'

const darkness = { luma: 16, colour: 128 } as const

/** Grades planes where they lie. Every sample of colour goes by the mean of the four of luma that it belongs to. */
export function createGradePlanes(
  kernels: PlaneKernels,
  take: (bytes: number) => number,
  size: Size,
  [luma, blue, red]: Addresses,
): (grade: Grade) => void {
  const { gradeLines } = kernels
  const colours = halved(size)
  const table = createKeptTable(kernels, take, planeTable)
  const sharpen = createSharpenPlane(kernels, take, size)
  const darkenLuma = createDarken(kernels, take, size, darkness.luma)
  const darkenColour = createDarken(kernels, take, colours, darkness.colour)
  return (grade) => {
    if (grade.sharpness) sharpen(luma, grade.sharpness)
    const { width } = size
    const tones = table(grade)
    for (let row = 0; row < colours.height; row++) {
      const colour = row * colours.width
      gradeLines(luma + row * 2 * width, width, blue + colour, red + colour, tones, colours.width)
    }
    darkenLuma(luma, grade)
    darkenColour(blue, grade)
    darkenColour(red, grade)
  }
}

function createDarken(kernels: PlaneKernels, take: (bytes: number) => number, size: Size, middle: number) {
  const vignette = createVignette(kernels, take, size)
  const { width, height } = size
  const kept = take(width)
  return (plane: number, grade: Grade) => {
    const lightOf = vignette(grade)
    if (!lightOf) return
    const bytes = new Uint8Array(kernels.memory.buffer)
    for (let row = 0; row < height; row++) {
      const line = plane + row * width
      bytes.copyWithin(kept, line, line + width)
      kernels.darkenLine(kept, line, lightOf(row), middle, width)
    }
  }
}
