import { invariant } from '../../lib/invariant'
import type { Size } from '../../project/project'

/** An empty canvas of a size, for what moves: one for each number, used again for every frame. */
export type Sheets = (number: number, size: Size) => OffscreenCanvasRenderingContext2D

export function createSheets(settings: CanvasRenderingContext2DSettings): Sheets {
  const sheets: OffscreenCanvasRenderingContext2D[] = []
  return (number, { width, height }) => {
    const context = sheets[number] ?? new OffscreenCanvas(1, 1).getContext('2d', settings)
    invariant(context, 'a 2D context can be had')
    sheets[number] = context
    // Setting a size empties the canvas and forgets what was set.
    context.canvas.width = width
    context.canvas.height = height
    return context
  }
}
