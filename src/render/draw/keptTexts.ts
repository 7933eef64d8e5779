import { invariant } from '../../lib/invariant'
import type { Box, Size } from '../../project/project'
import { grown, innerPixels, moved, outerPixels, scaled, shared, turned } from '../box'
import type { Lettering, TextLayer } from '../planText'
import { keepDrawn } from './keepDrawn'
import { layOutText, type TextBlock } from './layOutText'
import type { Ruler } from './measureTokens'
import { paintText } from './paintText'

/** A drawn text, where it stands still: on whole pixels of the frame. */
export type Sprite = {
  readonly canvas: OffscreenCanvas
  readonly box: Box
  readonly block: TextBlock
  /** Pixels of the frame in the height of a letter. */
  readonly letters: number
  readonly middle: { readonly x: number; readonly y: number }
  /** The pixels that it keeps to. */
  readonly room: Box
}

/** The last texts that were laid out: far more than are on the screen at a time. */
const mostBlocks = 200
/** Pixels of all that is kept drawn: 32 MB. A caption of a full-sized film has a quarter of a million. */
const mostPixels = 8_000_000

/** Pixels by which a browser may shift letters, so that they stand sharp on their line. */
const snap = 1

const blocks = new Map<string, TextBlock>()
const sprites = keepDrawn<Sprite>(mostPixels)
let ruler: Ruler | null = null

/** Forgets what was laid out and drawn: a font that has loaded since would be drawn differently. */
export function forgetTexts(): void {
  blocks.clear()
  sprites.forget()
  ruler = null
}

const nameOf = ({ text, style, frame, room, lines }: Lettering) => JSON.stringify([text, style, frame, room, lines])

/** Where the letters of a text lie. Worked out once, however often it is drawn. */
export const blockOf = (lettering: Lettering): TextBlock => namedBlock(nameOf(lettering), lettering)

function namedBlock(name: string, lettering: Lettering): TextBlock {
  const known = blocks.get(name)
  if (known) return known
  ruler ??= new OffscreenCanvas(1, 1).getContext('2d')
  invariant(ruler, 'a 2D context can be had')
  const block = layOutText(ruler, lettering)
  blocks.set(name, block)
  if (blocks.size > mostBlocks) blocks.delete(blocks.keys().next().value as string)
  return block
}

/** A text in one of its states, drawn once and kept. `inMemory`: its pixels are read, or drawn onto such a canvas. */
export function spriteOf(layer: TextLayer, size: Size, inMemory: boolean): Sprite | null {
  const lettering = nameOf(layer)
  const name = JSON.stringify([lettering, size, layer.begun, layer.shown, inMemory])
  return sprites.get(name, () => draw(namedBlock(lettering, layer), layer, size, inMemory))
}

/** How large the letters of a block are in a frame of so many pixels, and where its middle is. */
export function placedIn(block: TextBlock, size: Size): Pick<TextBlock, 'letters' | 'middle'> {
  const [across, down] = [size.width / block.frame.width, size.height / block.frame.height]
  // Sides are rounded to even pixels, so the two differ: what just fits must fit the one that was rounded down.
  return {
    letters: block.letters * Math.min(across, down),
    middle: { x: block.middle.x * across, y: block.middle.y * down },
  }
}

function draw(block: TextBlock, layer: TextLayer, size: Size, inMemory: boolean): Sprite | null {
  const { style } = layer
  const { rotation = 0 } = style
  const { letters, middle } = placedIn(block, size)
  const room = innerPixels(scaled(layer.room, size.width, size.height))
  const outer = moved(scaled(turned(block.outer, rotation), letters), middle.x, middle.y)
  const box = shared(outerPixels(grown(outer, snap)), room)
  if (box.width < 1 || box.height < 1) return null

  const canvas = new OffscreenCanvas(box.width, box.height)
  const pen = canvas.getContext('2d', { willReadFrequently: inMemory })
  invariant(pen, 'a 2D context can be had')
  pen.translate(middle.x - box.x, middle.y - box.y)
  pen.rotate((rotation * Math.PI) / 180)
  pen.scale(letters, letters)
  paintText(pen, block, style, layer)
  return { canvas, box, block, letters, middle, room }
}
