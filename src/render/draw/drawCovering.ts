import type { Box } from '../../project/project'

/** Fills the box with a picture, cut off evenly where their shapes differ. */
export function drawCovering(context: CanvasRenderingContext2D, picture: ImageBitmap, { x, y, width, height }: Box) {
  const scale = Math.max(width / picture.width, height / picture.height)
  const [seenWidth, seenHeight] = [width / scale, height / scale]
  const [left, top] = [(picture.width - seenWidth) / 2, (picture.height - seenHeight) / 2]
  context.drawImage(picture, left, top, seenWidth, seenHeight, x, y, width, height)
}
