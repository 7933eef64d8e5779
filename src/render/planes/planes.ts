import type { Size } from '../../project/project'

/**
 * A picture as encoders take it, 4:2:0 of BT.709 in limited range, tightly packed: the luma of every pixel, then a plane
 * of blue and one of red differences with one sample for each two by two pixels. Even sides only.
 */
export type Planes = Size & { readonly data: Uint8Array }

export const planeBytes = ({ width, height }: Size) => (width * height * 3) / 2

/** Where luma, blue and red begin, in bytes after `start`. */
export function planeStarts({ width, height }: Size, start = 0): readonly [number, number, number] {
  const luma = width * height
  return [start, start + luma, start + luma * 1.25]
}

export const halved = ({ width, height }: Size): Size => ({ width: width / 2, height: height / 2 })
