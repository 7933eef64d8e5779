import { invariant } from '../../lib/invariant'
import type { Box, Size } from '../../project/project'
import { moved, outerPixels, scaled, shared, turned } from '../box'
import { sizeOfSticker } from '../placeOfSticker'
import type { StickerLayer } from '../planSticker'
import { createSheets, type Sheets } from './createSheets'
import type { Context } from './drawFrame'
import { isInMemory } from './isInMemory'
import { keepDrawn } from './keepDrawn'
import type { OverSprite } from './laidOver'
import { paintSticker, stanceOfSticker } from './paintSticker'
import { isInPlace } from './poseText'

/** What stands is drawn once: 16 MB of it. */
const kept = keepDrawn<Pick<OverSprite, 'canvas' | 'box'>>(4_000_000)
/** What moves is drawn for each frame: on a canvas of the same kind as the one that it is laid onto. */
const sheets = { memory: createSheets({ willReadFrequently: true }), screen: createSheets({}) } as const

export function drawSticker(context: Context, layer: StickerLayer, frame: Size): void {
  const inMemory = isInMemory(context)
  const sprite = stickerSprite(layer, frame, inMemory, sheets[inMemory ? 'memory' : 'screen'], 0)
  if (!sprite) return
  context.globalAlpha = sprite.alpha
  context.drawImage(sprite.canvas, sprite.box.x, sprite.box.y)
  context.globalAlpha = 1
}

/** `number`: of the sheet that it may be drawn on. */
export function stickerSprite(
  layer: StickerLayer,
  frame: Size,
  inMemory: boolean,
  onto: Sheets,
  number: number,
): OverSprite | null {
  const { pose, moment, ...still } = layer
  const alpha = pose?.alpha ?? 1
  if (moment === undefined && (!pose || isInPlace(pose))) {
    const drawn = kept.get(JSON.stringify([still, frame, inMemory]), () => drawStill(still, frame, inMemory))
    return drawn && { ...drawn, alpha, kept: true }
  }
  const box = seenBox(layer, frame)
  if (box.width < 1 || box.height < 1) return null
  const pen = onto(number, box)
  paintSticker(pen, layer, frame, box)
  return { canvas: pen.canvas, box, alpha, kept: false }
}

function drawStill(layer: StickerLayer, frame: Size, inMemory: boolean) {
  const box = seenBox(layer, frame)
  if (box.width < 1 || box.height < 1) return null
  const canvas = new OffscreenCanvas(box.width, box.height)
  const pen = canvas.getContext('2d', { willReadFrequently: inMemory })
  invariant(pen, 'a 2D context can be had')
  paintSticker(pen, layer, frame, box)
  return { canvas, box }
}

/** The pixels of the frame that it touches. */
function seenBox(layer: StickerLayer, frame: Size): Box {
  const { width, height } = sizeOfSticker(layer, frame)
  const { x, y, turn, scale } = stanceOfSticker(layer, frame)
  const outer = scaled(turned({ x: -width / 2, y: -height / 2, width, height }, turn), scale)
  return shared(outerPixels(moved(outer, x, y)), { x: 0, y: 0, ...frame })
}
