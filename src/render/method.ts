import type { FramePlan, PictureLayer } from './planFrame'

/** The cheapest way that is right for a frame: hand a picture on as it is, or compose it on the canvas. */
export type Method = { readonly kind: 'pass'; readonly layer: PictureLayer } | { readonly kind: 'draw' }

export const coversFrame = ({ box, blurred }: PictureLayer, { size }: FramePlan) =>
  !blurred && box.x <= 0 && box.y <= 0 && box.x + box.width >= size.width && box.y + box.height >= size.height

/** `draw` is always right, and what every other method must look like. */
export function methodOf(plan: FramePlan): Method {
  const [layer, ...others] = plan.layers
  const alone = layer?.kind === 'picture' && others.length === 0 && coversFrame(layer, plan)
  return alone ? { kind: 'pass', layer } : { kind: 'draw' }
}
