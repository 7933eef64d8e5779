import { invariant } from '../../lib/invariant'
import type { Size } from '../../project/project'
import type { TextLayer } from '../planFrame'
import type { Context } from './drawFrame'
import { layOutText } from './textBlock'

type Drawn = { readonly canvas: OffscreenCanvas; readonly x: number; readonly y: number }

/** A text looks the same in all the frames it is shown in: it is drawn once and kept, the last few of them. */
const kept = new Map<string, Drawn>()
const mostKept = 12

export function drawText(context: Context, layer: TextLayer, frame: Size): void {
  const key = JSON.stringify([layer.text, layer.style, frame])
  let drawn = kept.get(key)
  if (!drawn) {
    drawn = draw(layer, frame)
    kept.set(key, drawn)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value as string)
  }
  context.drawImage(drawn.canvas, drawn.x, drawn.y)
}

/** Forgets drawn texts: a font that has loaded since would draw them differently. */
export const forgetTexts = () => kept.clear()

function draw(layer: TextLayer, frame: Size): Drawn {
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d')
  invariant(context, 'a 2D context can be had')
  const { lines, font, lineHeight, outline, box } = layOutText(context, layer, frame)
  const x = Math.floor(box.x)
  const y = Math.floor(box.y)
  canvas.width = Math.ceil(box.x + box.width) - x
  canvas.height = Math.ceil(box.y + box.height) - y

  context.font = font
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = outline
  if (layer.style.outline) context.strokeStyle = layer.style.outline.color
  context.fillStyle = layer.style.color
  for (const paint of outline > 0 ? (['strokeText', 'fillText'] as const) : (['fillText'] as const)) {
    for (const [index, line] of lines.entries()) {
      context[paint](line, box.x - x + box.width / 2, box.y - y + outline / 2 + (index + 0.5) * lineHeight)
    }
  }
  return { canvas, x, y }
}
