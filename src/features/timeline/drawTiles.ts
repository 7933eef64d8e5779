import type { Micros } from '../../project/time'
import type { StripTile } from './stripTiles'

type View = {
  /** Where the canvas begins, in pixels from the clip's left edge. */
  readonly from: number
  readonly width: number
  readonly height: number
  /** How wide a picture of this height is by itself. */
  readonly natural: number
}

/** Draws each tile's picture as often as it fits side by side, uncropped. What is not decoded yet stays empty. */
export function drawTiles(
  canvas: HTMLCanvasElement,
  tiles: readonly StripTile[],
  { from, width, height, natural }: View,
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
    context.save()
    context.beginPath()
    context.rect(tile.left - from, 0, tile.width, height)
    context.clip()
    // As wide as asked, and filled without distortion: a single tile may be wider than its picture.
    const scale = Math.max(natural / picture.width, height / picture.height)
    const top = (height - picture.height * scale) / 2
    for (let left = tile.left; left < tile.left + tile.width; left += picture.width * scale) {
      context.drawImage(picture, left - from, top, picture.width * scale, picture.height * scale)
    }
    context.restore()
  }
}
