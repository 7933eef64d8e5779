/** Clears a canvas of the given size, sharp on the screen that it is on. Gives what to paint with, in pixels of the page. */
export function sheet(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  // Browsers paint nothing at all on canvases wider than some 16,000 of their own pixels.
  const sharpness = Math.min(2, window.devicePixelRatio, 8192 / Math.max(1, width))
  const [columns, rows] = [Math.max(1, Math.ceil(width * sharpness)), Math.ceil(height * sharpness)]
  const context = canvas.getContext('2d')
  if (!context) return null
  if (canvas.width !== columns || canvas.height !== rows) {
    canvas.width = columns
    canvas.height = rows
    canvas.style.width = `${columns / sharpness}px`
    canvas.style.height = `${height}px`
  } else {
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, columns, rows)
  }
  context.setTransform(sharpness, 0, 0, sharpness, 0, 0)
  return context
}
