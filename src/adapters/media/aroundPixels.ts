import type { Box } from '../../project/project'
import { aroundOnEvenPixels } from '../../render/box'
import type { Picture } from '../../render/draw/drawFrame'
import type { PictureMaker } from './preparePictures'

/**
 * Pixels can be copied whole only, and what moves is cut between them: the part around it is made ready, and drawn so that
 * the one that is asked for lies in its box.
 */
export const aroundPixels =
  (make: PictureMaker): PictureMaker =>
  async (sample, layer) => {
    if (!layer.moving) return make(sample, layer)
    const { displayWidth: width, displayHeight: height } = sample
    const part = aroundOnEvenPixels(layer.part, { width, height })
    const picture = await make(sample, { ...layer, part, box: boxAround(layer.part, part, layer.box) })
    return cutTo(layer.part, part, picture)
  }

/** Where all of `around` lies when `part` of it lies in `box`. */
function boxAround(part: Box, around: Box, box: Box): Box {
  const [across, down] = [box.width / part.width, box.height / part.height]
  return {
    x: box.x - (part.x - around.x) * across,
    y: box.y - (part.y - around.y) * down,
    width: around.width * across,
    height: around.height * down,
  }
}

const cutTo =
  (part: Box, around: Box, picture: Picture): Picture =>
  (context, box) => {
    context.save()
    context.beginPath()
    context.rect(box.x, box.y, box.width, box.height)
    context.clip()
    picture(context, boxAround(part, around, box))
    context.restore()
  }
