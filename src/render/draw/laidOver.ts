import type { Box } from '../../project/project'
import type { FramePlan } from '../planFrame'
import type { TextLayer } from '../planText'
import { createSheets } from './createSheets'
import { stickerSprite } from './drawSticker'
import { spriteOf } from './keptTexts'
import { drawPosed, isInPlace, posed } from './poseText'

/**
 * The pixels of a text or a sticker and where they lie, for those who lay them over a frame themselves: whole pixels,
 * colours that are seen through by `alpha` besides. A canvas that is `kept` has the same pixels whenever it is given
 * again; another's hold until the next call.
 */
export type OverSprite = {
  readonly canvas: OffscreenCanvas
  readonly box: Box
  readonly alpha: number
  readonly kept: boolean
}

const sheets = createSheets({ willReadFrequently: true })

/** All texts and stickers of a frame, from the back to the front. Their canvases lie in memory, to be read. */
export const spritesOver = (plan: FramePlan): readonly OverSprite[] =>
  plan.layers.flatMap((layer, number) => {
    if (layer.kind === 'text') return textSprite(layer, plan, number) ?? []
    if (layer.kind === 'sticker') return stickerSprite(layer, plan.size, true, sheets, number) ?? []
    return []
  })

function textSprite(layer: TextLayer, { size }: FramePlan, number: number): OverSprite | null {
  const sprite = spriteOf(layer, size, true)
  if (!sprite) return null
  const { pose, style } = layer
  if (!pose || isInPlace(pose)) return { canvas: sprite.canvas, box: sprite.box, alpha: pose?.alpha ?? 1, kept: true }
  const { box } = posed(sprite, pose, style)
  if (box.width < 1 || box.height < 1) return null
  const context = sheets(number, box)
  context.translate(-box.x, -box.y)
  drawPosed(context, sprite, { ...pose, alpha: 1 }, style)
  return { canvas: context.canvas, box, alpha: pose.alpha, kept: false }
}
