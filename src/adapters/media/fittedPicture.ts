import type { VideoSample } from 'mediabunny'
import { blurredSize } from '../../render/draw/drawBlurred'
import { createScratch } from '../../render/draw/scratch'
import { type Colours, isMatrix } from '../../render/planes/colours'
import { createFitPixels } from '../../render/planes/fitPixels'
import type { PictureLayer } from '../../render/planFrame'
import { createPictureCopier } from './copiedPicture'
import { createPictureGrader, type PictureGrader } from './gradedPicture'
import type { PictureMaker } from './preparePictures'
import { storedPart } from './storedPart'

/** Pixels: what stands far beyond the frame is drawn from its source, or it would take more memory than a phone has. */
const most = 3840 * 2160

/**
 * Makes a picture ready in the very size that it is drawn in, and graded: its planes are copied, turned and scaled, and
 * then made colours of. Converted and scaled by the canvas, a 1080p picture takes five times as long. What has no such planes is
 * copied as it is.
 */
export function createPictureFitter(): PictureMaker {
  const scratch = createScratch({ alpha: false, willReadFrequently: true })
  const fitPixels = createFitPixels()
  let copy: PictureMaker | null = null
  let grade: PictureGrader | null = null

  /** Where it lies then; `null` where it cannot be done. */
  const fitted = async (sample: VideoSample, { part, box, blurred, grade }: PictureLayer) => {
    const colours = coloursOf(sample)
    if (!colours || box.width * box.height > most) return null
    const size = blurred ? blurredSize(box) : { width: Math.round(box.width), height: Math.round(box.height) }
    const frame = sample.toVideoFrame()
    const rect = storedPart(sample, part, frame.visibleRect)
    const { rotation, format } = sample
    const fitting =
      format === 'I420' || format === 'NV12'
        ? fitPixels({ width: rect.width, height: rect.height, format, rotation }, size, colours)
        : null
    const copied = fitting && (await frame.copyTo(fitting.room, { rect }).catch(() => null))
    frame.close()
    if (!copied) return null
    const context = scratch(size)
    context.putImageData(new ImageData(fitting.fit(grade), size.width, size.height), 0, 0)
    return context.canvas
  }

  return async (sample, layer) => {
    const canvas = await fitted(sample, layer)
    if (canvas) return (onto, { x, y, width, height }) => onto.drawImage(canvas, x, y, width, height)
    copy ??= createPictureCopier()
    grade ??= createPictureGrader()
    const made = () => (copy as PictureMaker)(sample, layer)
    return layer.grade ? grade(sample, layer, layer.grade, made) : made()
  }
}

/** `null` where the browser knows best: mirrored pictures, and colours that are not told or are wider than a screen's. */
function coloursOf({ flip, colorSpace }: VideoSample): Colours | null {
  const { matrix, fullRange } = colorSpace
  if (flip || !isMatrix(matrix)) return null
  return { matrix, fullRange: fullRange ?? false }
}
