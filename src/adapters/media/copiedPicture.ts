import type { VideoSample } from 'mediabunny'
import type { Box } from '../../project/project'
import type { Picture } from '../../render/draw/drawFrame'
import { createScratch } from '../../render/draw/scratch'
import type { PictureLayer } from '../../render/planFrame'
import { storedPart } from './storedPart'

/** Draws a decoded picture as it is: what a canvas on a graphics card does best. */
export const straight =
  (sample: VideoSample, part: Box): Picture =>
  (context, box) => {
    const { displayWidth: width, displayHeight: height } = sample
    const from = [part.x * width, part.y * height, part.width * width, part.height * height] as const
    sample.draw(context, ...from, box.x, box.y, box.width, box.height)
  }

/**
 * Turns a decoded picture into plain pixels that a canvas can draw.
 *
 * Drawing a `VideoFrame` straight onto a canvas in memory goes through Chrome's cache of decoded images: measured with
 * 1080p, 29 frames a second and 510 MB of shared memory that is not given back, where copying the needed part out
 * first gives 48 and 5 MB. Browsers that cannot copy as RGB, and formats that they cannot, are drawn straight.
 */
export type PictureCopier = (sample: VideoSample, layer: Pick<PictureLayer, 'part'>) => Promise<Picture>

/** One copier for each layer that is drawn at the same time: it keeps its pixels only until it is used again. */
export function createPictureCopier(): PictureCopier {
  const scratch = createScratch({ alpha: false, willReadFrequently: true })
  let pixels = new Uint8ClampedArray(0)

  return async (sample, { part }) => {
    const frame = sample.toVideoFrame()
    try {
      const rect = storedPart(sample, part, frame.visibleRect)
      const bytes = rect.width * rect.height * 4
      if (pixels.length !== bytes) pixels = new Uint8ClampedArray(bytes)
      await frame.copyTo(pixels, { rect, format: 'RGBX' } as VideoFrameCopyToOptions)
      const context = scratch(rect)
      context.putImageData(new ImageData(pixels, rect.width, rect.height), 0, 0)
      return turned(context.canvas, sample)
    } catch {
      return straight(sample, part)
    } finally {
      frame.close()
    }
  }
}

/** The copied pixels, stood upright. */
function turned(canvas: OffscreenCanvas, { rotation, flip }: VideoSample): Picture {
  return (context, { x, y, width, height }) => {
    const [w, h] = rotation % 180 === 90 ? [height, width] : [width, height]
    context.save()
    context.translate(x + width / 2, y + height / 2)
    if (flip) context.scale(-1, 1)
    context.rotate((rotation * Math.PI) / 180)
    context.drawImage(canvas, -w / 2, -h / 2, w, h)
    context.restore()
  }
}
