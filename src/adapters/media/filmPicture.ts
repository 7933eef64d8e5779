import { createPictureCopier } from './copiedPicture'
import { createPictureFitter } from './fittedPicture'
import type { PictureMaker } from './preparePictures'

/** Of its own size. */
const muchSmaller = 0.7

/**
 * Makes a picture ready for the film's canvas: as it is; what is drawn much smaller is scaled first, so that fewer pixels
 * are converted and nothing of a fine pattern is left out.
 */
export function createFilmPicture(): PictureMaker {
  const [copy, scale] = [createPictureCopier(), createPictureFitter()]
  return (sample, layer) => {
    const { part, box, grade } = layer
    const isReduced = box.width < muchSmaller * part.width * sample.displayWidth
    return isReduced && !grade ? scale(sample, layer) : copy(sample, layer)
  }
}
