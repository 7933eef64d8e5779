import type { FramePlan, PictureLayer, TextLayer } from './planFrame'

/**
 * The cheapest way that is right for a frame: hand a picture on as it is, lay text over its planes, or compose all of it
 * on the canvas. What a picture is made of is known only where it is decoded: a method that does not suit it gives way
 * to the next.
 */
export type Method =
  | { readonly kind: 'pass'; readonly layer: PictureLayer }
  | { readonly kind: 'blend'; readonly layer: PictureLayer; readonly texts: readonly TextLayer[] }
  | { readonly kind: 'draw' }

export const coversFrame = ({ box, blurred }: PictureLayer, { size }: FramePlan) =>
  !blurred && box.x <= 0 && box.y <= 0 && box.x + box.width >= size.width && box.y + box.height >= size.height

/** From the cheapest on. `draw` is always right, and what every other method must look like. */
export function methodsOf(plan: FramePlan): readonly Method[] {
  const [layer, ...others] = plan.layers
  const texts = others.filter((other) => other.kind === 'text')
  const isAlone = layer?.kind === 'picture' && coversFrame(layer, plan) && texts.length === others.length
  if (!isAlone) return [{ kind: 'draw' }]
  const blend = { kind: 'blend', layer, texts } as const
  return texts.length > 0 ? [blend, { kind: 'draw' }] : [{ kind: 'pass', layer }, blend, { kind: 'draw' }]
}
