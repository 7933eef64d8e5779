import { VideoSample } from 'mediabunny'
import { invariant } from '../../lib/invariant'
import type { Size } from '../../project/project'
import { type TextSprite, textSprite } from '../../render/draw/drawText'
import { createFitPlanes } from '../../render/planes/fitPlanes'
import { layOver } from '../../render/planes/layOver'
import { type PlaneSprite, toPlaneSprite } from '../../render/planes/planeSprite'
import type { PictureLayer, TextLayer } from '../../render/planFrame'
import type { FrameTime } from './composeFrame'
import { storedPart } from './storedPart'
import { bt709, type Television } from './television'

/** What is laid over which picture. */
export type Blend = { readonly layer: PictureLayer; readonly texts: readonly TextLayer[] }

/**
 * Copies a decoded picture's planes, stands them upright in the film's size, lays the texts over them and hands them on:
 * no canvas, and no conversion to RGB and back. `null` where that would not look like the drawn frame.
 */
export type BlendFrame = (picture: Television, blend: Blend, time: FrameTime) => Promise<VideoSample | null>

export function createBlendFrame(size: Size): BlendFrame {
  const fitPlanes = createFitPlanes(size)
  const sprites = new WeakMap<TextSprite, PlaneSprite | null>()
  /** Texts stay the same for many frames: each is converted once. */
  const spriteOf = (layer: TextLayer) => {
    const sprite = textSprite(layer, size)
    let converted = sprites.get(sprite)
    if (converted === undefined) {
      converted = toPlaneSprite(pixelsOf(sprite), sprite.x, sprite.y, size)
      sprites.set(sprite, converted)
    }
    return converted
  }

  return async (picture, { layer, texts }, { timestamp, duration }) => {
    if (picture.flip) return null
    const source = picture.toVideoFrame()
    const rect = storedPart(picture, layer.part, source.visibleRect)
    const { format, rotation } = picture
    const fitting = fitPlanes({ width: rect.width, height: rect.height, format, rotation })
    // Into memory that is used again: the pages of a new piece can cost more than all the rest.
    const copied = fitting && (await source.copyTo(fitting.room, { rect }).catch(() => null))
    source.close()
    if (!copied) return null

    const planes = fitting.fit()
    for (const text of texts) {
      const sprite = spriteOf(text)
      if (sprite) layOver(planes, sprite)
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

function pixelsOf({ canvas }: TextSprite): ImageData {
  const context = canvas.getContext('2d')
  invariant(context, 'a text was drawn')
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
