import type { Box, Size } from '../../project/project'
import { sizeOfSticker } from '../placeOfSticker'
import type { StickerLayer } from '../planSticker'
import { art } from '../stickers/artOf'
import { boxOfArt } from '../stickers/boxOfArt'
import type { Context } from './drawFrame'
import { paintArt } from './paintArt'
import { paintCountdown, paintProgress } from './paintRunning'

/** Of its longer side: how far the moves go that texts make in heights of their letters. */
const step = 0.3

/** Where its middle is, its turn in degrees, and how often it is as large as it stands. */
export function stanceOfSticker({ x, y, rotation = 0, pose, ...sticker }: StickerLayer, frame: Size) {
  const { width, height } = sizeOfSticker(sticker, frame)
  const letters = Math.max(width, height) * step
  const off = (along: 'x' | 'y') => (pose ? (pose.slide[along] + pose.drift[along]) * letters : 0)
  return {
    x: x * frame.width + off('x'),
    y: y * frame.height + off('y'),
    turn: rotation + (pose?.turn ?? 0),
    scale: pose?.scale ?? 1,
  }
}

/** Draws a sticker as it is seen through `box`, in pixels of the frame. */
export function paintSticker(pen: Context, layer: StickerLayer, frame: Size, box: Box): void {
  const { x, y, turn, scale } = stanceOfSticker(layer, frame)
  const own = boxOfArt(layer.name)
  const size = (sizeOfSticker(layer, frame).width / own.width) * scale
  pen.save()
  pen.translate(x - box.x, y - box.y)
  pen.rotate((turn * Math.PI) / 180)
  pen.scale(layer.mirrored ? -size : size, size)
  pen.translate(-own.x - own.width / 2, -own.y - own.height / 2)
  const { wiped = 1 } = layer.pose ?? {}
  if (wiped < 1) {
    pen.beginPath()
    pen.rect(own.x + (layer.mirrored ? own.width * (1 - wiped) : 0), own.y, own.width * wiped, own.height)
    pen.clip()
  }
  paint(pen, layer)
  pen.restore()
}

function paint(pen: Context, { name, color = art[name].color, moment }: StickerLayer): void {
  if (name === 'countdown') paintCountdown(pen, moment ?? 1, color)
  else if (name === 'progress') paintProgress(pen, moment ?? 1, color)
  else paintArt(pen, art[name], color, moment)
}
