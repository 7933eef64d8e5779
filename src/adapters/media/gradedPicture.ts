import type { Grade } from '../../project/grade'
import type { Size } from '../../project/project'
import { blurredSize } from '../../render/draw/drawBlurred'
import type { Picture } from '../../render/draw/drawFrame'
import { createScratch } from '../../render/draw/scratch'
import { createGradePixels } from '../../render/planes/gradePixels'
import type { PictureLayer } from '../../render/planFrame'
import type { Decoded } from './pictures'

type DecodedPicture = NonNullable<ReturnType<Decoded['get']>>

/** Grades a picture in the size that it is drawn in. `made` makes the plain one ready, and is asked only if need be. */
export type PictureGrader = (
  decoded: DecodedPicture,
  layer: PictureLayer,
  grade: Grade,
  made: () => Promise<Picture>,
) => Promise<Picture>

/** Pixels. A picture that reaches far out of the frame is graded no larger than this. */
const longestSide = 3840

/** One grader for each layer that is drawn at the same time. What stays as it is, a photo, is graded once. */
export function createPictureGrader(): PictureGrader {
  const scratch = createScratch()
  const gradePixels = createGradePixels()
  let last: { readonly decoded: DecodedPicture; readonly key: string } | null = null

  return async (decoded, layer, grade, made) => {
    const { width, height } = sizeOf(layer)
    const key = JSON.stringify([grade, layer.part, width, height])
    const context = scratch({ width, height })
    const picture: Picture = (onto, to) => onto.drawImage(context.canvas, to.x, to.y, to.width, to.height)
    if (last?.decoded === decoded && last.key === key) return picture
    last = null
    const plain = await made()
    context.clearRect(0, 0, width, height)
    plain(context, { x: 0, y: 0, width, height })
    const pixels = context.getImageData(0, 0, width, height)
    gradePixels(pixels, grade)
    context.putImageData(pixels, 0, 0)
    last = { decoded, key }
    return picture
  }
}

function sizeOf({ box, blurred }: PictureLayer): Size {
  if (blurred) return blurredSize(box)
  const scale = Math.min(1, longestSide / Math.max(box.width, box.height))
  return { width: Math.max(1, Math.round(box.width * scale)), height: Math.max(1, Math.round(box.height * scale)) }
}
