import { invariant } from '../../lib/invariant'
import type { Box, Size } from '../../project/project'
import type { FramePlan } from '../planFrame'
import type { TextLayer } from '../planText'
import type { Context } from './drawFrame'
import { isInMemory } from './isInMemory'
import { spriteOf } from './keptTexts'
import { drawPosed, isInPlace, posed } from './poseText'

/** A text is drawn once for each of its states, and then only laid onto the frames. */
export function drawText(context: Context, layer: TextLayer, frame: Size): void {
  const sprite = spriteOf(layer, frame, isInMemory(context))
  if (!sprite) return
  const { pose } = layer
  if (pose && !isInPlace(pose)) drawPosed(context, sprite, pose, layer.style)
  else {
    context.globalAlpha = pose?.alpha ?? 1
    context.drawImage(sprite.canvas, sprite.box.x, sprite.box.y)
    context.globalAlpha = 1
  }
}

/**
 * A text's pixels and where they lie, for those who lay them over a frame themselves: whole pixels, colours that are
 * seen through by `alpha` besides. A canvas that is `kept` has the same pixels whenever it is given again; another's
 * hold until the next call.
 */
export type TextSprite = {
  readonly canvas: OffscreenCanvas
  readonly box: Box
  readonly alpha: number
  readonly kept: boolean
}

/** All texts of a frame, from the back to the front. Their canvases lie in memory, to be read. */
export const textSprites = ({ layers, size }: FramePlan): readonly TextSprite[] =>
  layers.flatMap((layer, index): readonly TextSprite[] => {
    const sprite = layer.kind === 'text' ? spriteOf(layer, size, true) : null
    if (layer.kind !== 'text' || !sprite) return []
    const { pose, style } = layer
    if (!pose || isInPlace(pose)) {
      return [{ canvas: sprite.canvas, box: sprite.box, alpha: pose?.alpha ?? 1, kept: true }]
    }
    const { box } = posed(sprite, pose, style)
    if (box.width < 1 || box.height < 1) return []
    const context = sheet(index, box)
    context.translate(-box.x, -box.y)
    drawPosed(context, sprite, { ...pose, alpha: 1 }, style)
    return [{ canvas: context.canvas, box, alpha: pose.alpha, kept: false }]
  })

const sheets: OffscreenCanvasRenderingContext2D[] = []

/** An empty canvas for what moves: one for each layer, used again for every frame. */
function sheet(index: number, { width, height }: Size): OffscreenCanvasRenderingContext2D {
  const context = sheets[index] ?? new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  invariant(context, 'a 2D context can be had')
  sheets[index] = context
  // Setting a size empties the canvas and forgets what was set.
  context.canvas.width = width
  context.canvas.height = height
  return context
}
