import { VideoSample } from 'mediabunny'
import { invariant } from '../../lib/invariant'
import type { FrameFormat } from '../../ports/frameMaker'
import type { Size } from '../../project/project'
import { drawFrame } from '../../render/draw/drawFrame'
import type { FramePlan } from '../../render/planFrame'
import { createFilmPicture } from './filmPicture'
import type { Decoded } from './pictures'
import { createPreparePictures } from './preparePictures'
import { bt709 } from './television'

/** The canvas that a film is composed on, and its pixels as samples for the encoder. */
export type FilmCanvas = {
  readonly context: OffscreenCanvasRenderingContext2D
  readonly draw: (plan: FramePlan, decoded: Decoded) => Promise<void>
  /** Times in seconds. The sample is the receiver's to close. */
  readonly sample: (time: { readonly timestamp: number; readonly duration: number }) => VideoSample
  /** What was drawn, as a picture file. */
  readonly file: (format: FrameFormat) => Promise<Blob>
}

const jpegQuality = 0.92

export function createFilmCanvas({ width, height }: Size): FilmCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  invariant(context, 'a 2D context can be had')
  const prepare = createPreparePictures(createFilmPicture)
  return {
    context,
    draw: async (plan, decoded) => {
      const pictures = await prepare(decoded)
      drawFrame(context, plan, (layer) => pictures.get(layer) ?? null)
    },
    file: (format) => canvas.convertToBlob({ type: `image/${format}`, quality: jpegQuality }),
    sample: ({ timestamp, duration }) => {
      const { data } = context.getImageData(0, 0, width, height)
      const init = { format: 'RGBX', codedWidth: width, codedHeight: height, colorSpace: bt709 } as const
      const frame = new VideoFrame(data, {
        ...init,
        timestamp: Math.round(timestamp * 1_000_000),
        transfer: [data.buffer],
      } as VideoFrameBufferInit)
      return new VideoSample(frame, { timestamp, duration })
    },
  }
}
