import type { Box } from '../../project/project'
import type { TextStyle } from '../../project/textStyle'
import { moved, outerPixels, scaled, shared, turned, wayInto } from '../box'
import type { Pose } from '../motion'
import type { Context } from './drawFrame'
import type { Sprite } from './keptTexts'

/** Whether a text stands on its own pixels, and is at most paler. */
export const isInPlace = ({ scale, turn, slide, drift, wiped }: Pose) =>
  scale === 1 && turn === 0 && wiped === 1 && [slide, drift].every(({ x, y }) => x === 0 && y === 0)

/** Where a posed text's middle is, how large it is, and the pixels that it may touch. */
export type Posed = { readonly x: number; readonly y: number; readonly scale: number; readonly box: Box }

export function posed({ block, letters, middle, room }: Sprite, pose: Pose, { rotation = 0 }: TextStyle): Posed {
  const bounds = scaled(turned(block.outer, rotation + pose.turn), letters)
  const scale = Math.min(pose.scale, room.width / bounds.width, room.height / bounds.height)
  const [x, y] = [middle.x + pose.drift.x * letters, middle.y + pose.drift.y * letters]
  const there = moved(scaled(bounds, scale), x, y)
  const way = wayInto(there, room)
  const [across, down] = [way.x + pose.slide.x * letters, way.y + pose.slide.y * letters]
  return { x: x + across, y: y + down, scale, box: shared(outerPixels(moved(there, across, down)), room) }
}

/** Draws a kept text in a pose: nothing of it is drawn anew. What leaves its room is cut off. */
export function drawPosed(context: Context, sprite: Sprite, pose: Pose, style: TextStyle): void {
  const { x, y, scale, box } = posed(sprite, pose, style)
  const { canvas, middle, block, letters } = sprite
  context.save()
  context.globalAlpha *= pose.alpha
  context.beginPath()
  context.rect(box.x, box.y, box.width, box.height)
  context.clip()
  context.translate(x, y)
  context.rotate((pose.turn * Math.PI) / 180)
  context.scale(scale, scale)
  if (pose.wiped < 1) wipe(context, scaled(block.outer, letters), pose.wiped, style)
  context.drawImage(canvas, sprite.box.x - middle.x, sprite.box.y - middle.y)
  context.restore()
}

/** Along the lines, however they are turned. */
function wipe(context: Context, { x, y, width, height }: Box, share: number, { rotation = 0 }: TextStyle): void {
  const angle = (rotation * Math.PI) / 180
  context.rotate(angle)
  context.beginPath()
  context.rect(x, y, width * share, height)
  context.clip()
  context.rotate(-angle)
}
