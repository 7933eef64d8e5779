import type { Size } from '../project/project'
import { contains } from './box'
import type { FramePlan, Layer, PictureLayer } from './planFrame'

/**
 * The cheapest way that is right for a frame: hand a picture on as it is, grade its planes and lay texts and stickers over them, or
 * compose all of it on the canvas. What a picture is made of is known only where it is decoded: a method that does not
 * suit it gives way to the next.
 */
export type Method =
  | { readonly kind: 'pass'; readonly layer: PictureLayer }
  | { readonly kind: 'blend'; readonly layer: PictureLayer }
  | { readonly kind: 'draw' }

/** Whether nothing behind it is seen. */
export const hidesAll = ({ box, finish, sheer }: PictureLayer, size: Size): boolean =>
  !finish && !sheer && contains(box, { x: 0, y: 0, ...size })

/** Whether it is all that is seen, as it is. */
export const coversFrame = (layer: PictureLayer, { size }: FramePlan): boolean =>
  !layer.blurred && hidesAll(layer, size)

/** From the cheapest on. `draw` is always right, and what every other method must look like. */
export function methodsOf(plan: FramePlan): readonly Method[] {
  const [layer, ...others] = plan.layers
  const draw = { kind: 'draw' } as const
  // What moves lies between pixels: handed on, it would go from pixel to pixel by jerks.
  if (layer?.kind !== 'picture' || layer.moving || !coversFrame(layer, plan)) return [draw]
  const blend = { kind: 'blend', layer } as const
  if (others.length === 0 && !layer.grade) return [{ kind: 'pass', layer }, blend, draw]
  return canLieOver(others, plan) ? [blend, draw] : [draw]
}

/** Of the frame. What takes more is drawn about as fast as it is made planes of. */
const most = 1 / 4

/** Texts and stickers, and pictures that are small, stand straight and stay on their pixels. */
function canLieOver(layers: readonly Layer[], { size }: FramePlan): boolean {
  const pictures = layers.filter((layer) => layer.kind === 'picture')
  const area = pictures.reduce((sum, { box }) => sum + box.width * box.height, 0)
  return (
    layers.every(({ kind }) => kind === 'picture' || kind === 'text' || kind === 'sticker') &&
    pictures.every(({ finish, blurred, moving }) => !finish && !blurred && !moving) &&
    area <= size.width * size.height * most
  )
}
