import type { Box } from '../../project/project'
import { coversFrame } from '../method'
import type { FramePlan, PictureLayer } from '../planFrame'
import { drawBlurred } from './drawBlurred'
import { drawFinished } from './drawFinished'
import { drawSticker } from './drawSticker'
import { drawText } from './drawText'
import { drawTransition } from './transition/drawTransition'

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Draws the part of a picture that a layer asks for, upright, into a box of the canvas. */
export type Picture = (context: Context, box: Box) => void

/** The picture of a layer; `null` where it could not be decoded: the background is left to be seen. */
export type Pictures = (layer: PictureLayer) => Picture | null

/** Draws a film's frame. Pure drawing: no decoding, no waiting, the same on screen and in the file. */
export function drawFrame(context: Context, plan: FramePlan, pictures: Pictures): void {
  const layers = plan.layers.map((layer) => ({ layer, picture: layer.kind === 'picture' ? pictures(layer) : null }))
  const hidden = layers.some(
    ({ layer, picture }) =>
      layer.kind === 'transition' || (picture && layer.kind === 'picture' && coversFrame(layer, plan)),
  )
  if (!hidden) {
    context.fillStyle = plan.gradient ? gradientOf(context, plan, plan.gradient) : plan.background
    context.fillRect(0, 0, plan.size.width, plan.size.height)
  }
  for (const { layer, picture } of layers) {
    if (layer.kind === 'text') drawText(context, layer, plan.size)
    else if (layer.kind === 'sticker') drawSticker(context, layer, plan.size)
    else if (layer.kind === 'transition') {
      const side = (of: FramePlan) => (onto: Context) => drawFrame(onto, of, pictures)
      drawTransition(context, layer, plan.size, side(layer.from), side(layer.to))
    } else if (picture) drawPicture(context, layer, picture)
  }
}

function gradientOf(context: Context, { size, background }: FramePlan, to: string): CanvasGradient {
  const gradient = context.createLinearGradient(0, 0, size.width, size.height)
  gradient.addColorStop(0, background)
  gradient.addColorStop(1, to)
  return gradient
}

function drawPicture(context: Context, layer: PictureLayer, picture: Picture): void {
  const paint: Picture = layer.blurred ? (onto, box) => drawBlurred(onto, box, picture) : picture
  if (layer.finish) drawFinished(context, layer.box, layer.finish, paint)
  else paint(context, layer.box)
}
