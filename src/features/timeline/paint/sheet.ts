/** A canvas to paint on, in pixels of the page. */
export type Sheet = {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
  /** Pixels of the canvas for each of the page. */
  readonly sharpness: number
  /** It had another size before, and is empty now. */
  readonly anew: boolean
}

/** Makes a canvas that large, in pixels of the page, and sharp on the screen that it is on. */
export function sheet(canvas: HTMLCanvasElement, width: number, height: number): Sheet | null {
  // Browsers paint nothing at all on canvases wider than some 16,000 of their own pixels.
  const sharpness = Math.min(2, window.devicePixelRatio, 8192 / Math.max(1, width))
  const [columns, rows] = [Math.max(1, Math.ceil(width * sharpness)), Math.max(1, Math.ceil(height * sharpness))]
  const context = canvas.getContext('2d')
  if (!context) return null
  const anew = canvas.width !== columns || canvas.height !== rows
  if (anew) {
    canvas.width = columns
    canvas.height = rows
    canvas.style.width = `${columns / sharpness}px`
    canvas.style.height = `${rows / sharpness}px`
  }
  context.setTransform(sharpness, 0, 0, sharpness, 0, 0)
  return { canvas, context, sharpness, anew }
}
