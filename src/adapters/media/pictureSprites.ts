import type { Box, Size } from '../../project/project'
import { createScratch } from '../../render/draw/scratch'
import { type PlaneSprite, sharedRoom, toPlaneSprite } from '../../render/planes/planeSprite'
import type { PictureLayer } from '../../render/planFrame'
import { createFilmPicture } from './filmPicture'
import type { Decoded } from './pictures'
import { createPreparePictures } from './preparePictures'

/** Draws each of these pictures by itself, as on the film's canvas, and hands it over as something to lay over planes. */
export type PictureSprites = (
  layers: readonly PictureLayer[],
  decoded: Decoded,
  each: (sprite: PlaneSprite) => void,
) => Promise<void>

export function createPictureSprites(size: Size): PictureSprites {
  const scratch = createScratch()
  const prepare = createPreparePictures(createFilmPicture)
  const room = sharedRoom()
  return async (layers, decoded, each) => {
    const over = layers.flatMap((layer) => {
      const picture = decoded.get(layer)
      return picture ? [[layer, picture] as const] : []
    })
    for (const [layer, picture] of await prepare(new Map(over))) {
      const pixels = pixelsUnder(layer.box, size)
      if (!pixels) continue
      const { x, y, width, height } = pixels
      const context = scratch(pixels)
      context.clearRect(0, 0, width, height)
      context.save()
      context.translate(-x, -y)
      picture(context, layer.box)
      context.restore()
      const { data } = context.getImageData(0, 0, width, height)
      const sprite = toPlaneSprite({ x, y, width, height, data }, size, room)
      if (sprite) each(sprite)
    }
  }
}

/** The whole pixels of the frame that a box lies on; `null` outside of it. */
function pixelsUnder({ x, y, width, height }: Box, frame: Size): Box | null {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))]
  const [right, bottom] = [Math.min(frame.width, Math.ceil(x + width)), Math.min(frame.height, Math.ceil(y + height))]
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null
}
