import type { Size } from '../../project/project'
import type { TextLayer } from '../planText'
import type { Context } from './drawFrame'
import { isInMemory } from './isInMemory'
import { spriteOf } from './keptTexts'
import { drawPosed, isInPlace } from './poseText'

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
