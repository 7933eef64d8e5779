import type { Size } from './project'

export type Shape = 'vertical' | 'square' | 'wide'

/** The three shapes a film can have, at full size. */
export const shapes: Readonly<Record<Shape, Size>> = {
  vertical: { width: 1080, height: 1920 },
  square: { width: 1080, height: 1080 },
  wide: { width: 1920, height: 1080 },
}

export function shapeOf({ width, height }: Size): Shape {
  if (width === height) return 'square'
  return width < height ? 'vertical' : 'wide'
}

/** The same shape with this many pixels on its shorter side; even, because H.264 takes nothing else. */
export function scaledTo(size: Size, shorterSide: number): Size {
  const factor = shorterSide / Math.min(size.width, size.height)
  const even = (side: number) => Math.round((side * factor) / 2) * 2
  return { width: even(size.width), height: even(size.height) }
}
