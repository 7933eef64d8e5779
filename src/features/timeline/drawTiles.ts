import type { Micros } from '../../project/time'
import type { StripTile } from './stripTiles'

type View = {
  /** Where the canvas begins, in pixels from the clip's left edge. */
  readonly from: number
  readonly width: number
  readonly height: number
}

/** Fills each tile with its picture, cut off evenly where the shapes differ. What is not decoded yet stays empty. */
export function drawTiles(
  canvas: HTMLCanvasElement,
  tiles: readonly StripTile[],
  { from, width, height }: View,
  pictureAt: (time: Micros) => ImageBitmap | null,
) {
  const sharpness = Math.min(2, window.devicePixelRatio)
  canvas.style.width = `${Math.max(0, width)}px`
  canvas.width = Math.max(1, Math.round(width * sharpness))
  canvas.height = Math.round(height * sharpness)
  const context = canvas.getContext('2d')
  if (!context || width <= 0) return
  context.scale(sharpness, sharpness)

  for (const tile of tiles) {
    const picture = pictureAt(tile.time)
    if (!picture) continue
    const scale = Math.max(tile.width / picture.width, height / picture.height)
    const [seenWidth, seenHeight] = [tile.width / scale, height / scale]
    const [x, y] = [(picture.width - seenWidth) / 2, (picture.height - seenHeight) / 2]
    context.drawImage(picture, x, y, seenWidth, seenHeight, tile.left - from, 0, tile.width, height)
  }
}
