import { VideoSample } from 'mediabunny'
import { invariant } from '../../lib/invariant'
import type { Size } from '../../project/project'
import { type OverSprite, spritesOver } from '../../render/draw/laidOver'
import { createFitPlanes } from '../../render/planes/fitPlanes'
import { layOver } from '../../render/planes/layOver'
import { ownRoom, type PlaneSprite, type SpriteRoom, sharedRoom, toPlaneSprite } from '../../render/planes/planeSprite'
import { type FramePlan, type PictureLayer, picturesOf } from '../../render/planFrame'
import type { FrameTime } from './composeFrame'
import { createPictureSprites } from './pictureSprites'
import type { Decoded } from './pictures'
import { storedPart } from './storedPart'
import { bt709, type Television } from './television'

/**
 * Copies a decoded picture's planes, stands them upright in the film's size, grades them, lays the pictures, stickers and
 * texts of the plan over them and hands them on: no canvas, and no conversion to RGB and back. `null` where that would not
 * look like the drawn frame.
 */
export type BlendFrame = (
  picture: Television,
  layer: PictureLayer,
  plan: FramePlan,
  decoded: Decoded,
  time: FrameTime,
) => Promise<VideoSample | null>

export function createBlendFrame(size: Size): BlendFrame {
  const fitPlanes = createFitPlanes(size)
  const spriteOf = createSpriteKeeper(size)
  const spritesOf = createPictureSprites(size)

  return async (picture, layer, plan, decoded, { timestamp, duration }) => {
    if (picture.flip) return null
    const source = picture.toVideoFrame()
    const rect = storedPart(picture, layer.part, source.visibleRect)
    const { format, rotation } = picture
    const fitting = fitPlanes({ width: rect.width, height: rect.height, format, rotation })
    // Into memory that is used again: the pages of a new piece can cost more than all the rest.
    const copied = fitting && (await source.copyTo(fitting.room, { rect }).catch(() => null))
    source.close()
    if (!copied) return null

    const planes = fitting.fit(layer.grade)
    const pictures = picturesOf(plan).filter((each) => each !== layer)
    await spritesOf(pictures, decoded, (sprite) => layOver(planes, sprite))
    for (const over of spritesOver(plan)) {
      const sprite = spriteOf(over)
      if (sprite) layOver(planes, sprite, over.alpha)
    }
    const frame = new VideoFrame(planes.data, {
      format: 'I420',
      codedWidth: size.width,
      codedHeight: size.height,
      colorSpace: bt709,
      timestamp: Math.round(timestamp * 1_000_000),
    } as VideoFrameBufferInit)
    return new VideoSample(frame, { timestamp, duration })
  }
}

/** Texts and stickers that stay as they are for many frames are converted once. */
function createSpriteKeeper(size: Size) {
  const known = new WeakMap<OffscreenCanvas, PlaneSprite | null>()
  const passing = sharedRoom()
  return (over: OverSprite): PlaneSprite | null => {
    const { canvas, kept } = over
    const sprite = known.get(canvas) ?? convert(over, size, kept ? ownRoom : passing)
    if (kept) known.set(canvas, sprite)
    return sprite
  }
}

function convert({ canvas, box }: OverSprite, size: Size, room: SpriteRoom): PlaneSprite | null {
  const context = canvas.getContext('2d')
  invariant(context, 'it was drawn')
  const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height)
  return toPlaneSprite({ width, height, data, x: box.x, y: box.y }, size, room)
}
