import { invariant } from '../../lib/invariant'
import type { Size } from '../../project/project'

/** Gives a canvas another size, if it is another: setting one empties it, and costs its memory anew. */
export function resize(canvas: OffscreenCanvas | HTMLCanvasElement, { width, height }: Size): void {
  if (canvas.width === width && canvas.height === height) return
  canvas.width = width
  canvas.height = height
}

/** Gives a canvas of the size that is asked for: the very same each time, with what was drawn on it if it fits. */
export type Scratch = (size: Size) => OffscreenCanvasRenderingContext2D

/** `settings`: by default in memory, where pixels are to be read. */
export function createScratch(settings: CanvasRenderingContext2DSettings = { willReadFrequently: true }): Scratch {
  let context: OffscreenCanvasRenderingContext2D | null = null
  return (size) => {
    context ??= new OffscreenCanvas(size.width, size.height).getContext('2d', settings)
    invariant(context, 'a 2D context can be had')
    resize(context.canvas, size)
    return context
  }
}
