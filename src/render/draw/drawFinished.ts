import type { Box } from '../../project/project'
import type { Finish } from '../finish'
import type { Context, Picture } from './drawFrame'
import { drawShadow } from './drawShadow'
import { isInMemory } from './isInMemory'
import { sizedFirst } from './sizedFirst'

const inRadians = (degrees: number) => (degrees * Math.PI) / 180

/** Draws a picture turned, mirrored, rounded, seen through, with its border and its shadow. */
export function drawFinished(context: Context, box: Box, finish: Finish, picture: Picture): void {
  const { rotation, turn, flip, opacity, shape, corners, border } = finish
  const { width, height } = shape
  context.save()
  context.translate(box.x + box.width / 2, box.y + box.height / 2)
  context.globalAlpha = opacity
  if (finish.shadow) drawShadow(context, finish, finish.shadow)
  context.rotate(inRadians(rotation))

  context.save()
  if (corners > 0) {
    context.beginPath()
    context.roundRect(-width / 2, -height / 2, width, height, corners)
    context.clip()
  }
  context.scale(flip === 'x' || flip === 'both' ? -1 : 1, flip === 'y' || flip === 'both' ? -1 : 1)
  context.rotate(inRadians(turn))
  const paint = rotation % 90 !== 0 && isInMemory(context) ? sizedFirst(picture) : picture
  paint(context, { x: -box.width / 2, y: -box.height / 2, width: box.width, height: box.height })
  context.restore()

  if (border) {
    const inset = border.width / 2
    context.beginPath()
    const radius = Math.max(0, corners - inset)
    context.roundRect(inset - width / 2, inset - height / 2, width - border.width, height - border.width, radius)
    context.strokeStyle = border.color
    context.lineWidth = border.width
    context.stroke()
  }
  context.restore()
}
