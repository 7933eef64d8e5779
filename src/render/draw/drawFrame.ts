import { coversFrame } from '../method'
import type { FramePlan, PictureLayer } from '../planFrame'
import { drawBlurred } from './drawBlurred'
import { drawText } from './drawText'

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** A decoded picture, upright, that knows how to draw a part of itself: source box first, then where it goes. */
export type Picture = {
  readonly displayWidth: number
  readonly displayHeight: number
  readonly draw: (
    context: Context,
    sx: number,
    sy: number,
    sWidth: number,
    sHeight: number,
    dx: number,
    dy: number,
    dWidth: number,
    dHeight: number,
  ) => void
}

/** The picture of a layer; `null` where it could not be decoded: the background is left to be seen. */
export type Pictures = (layer: PictureLayer) => Picture | null

/** Draws a film's frame. Pure drawing: no decoding, no waiting, the same on screen and in the file. */
export function drawFrame(context: Context, plan: FramePlan, pictures: Pictures): void {
  const drawable = plan.layers.map((layer) => ({ layer, picture: layer.kind === 'picture' ? pictures(layer) : null }))
  const hidden = drawable.some(({ layer, picture }) => picture && layer.kind === 'picture' && coversFrame(layer, plan))
  if (!hidden) {
    context.fillStyle = plan.background
    context.fillRect(0, 0, plan.size.width, plan.size.height)
  }
  for (const { layer, picture } of drawable) {
    if (layer.kind === 'text') drawText(context, layer, plan.size)
    else if (picture && layer.blurred) drawBlurred(context, layer, picture)
    else if (picture) drawPicture(context, layer, picture)
  }
}

export function drawPicture(context: Context, { part, box }: Pick<PictureLayer, 'part' | 'box'>, picture: Picture) {
  const { displayWidth, displayHeight } = picture
  picture.draw(
    context,
    part.x * displayWidth,
    part.y * displayHeight,
    part.width * displayWidth,
    part.height * displayHeight,
    box.x,
    box.y,
    box.width,
    box.height,
  )
}
