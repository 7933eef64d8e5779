import { fontNamed } from '../../project/fonts'
import type { Box, Size } from '../../project/project'
import type { TextStyle } from '../../project/textStyle'
import type { TextLayer } from '../planFrame'
import type { Context } from './drawFrame'
import { wrap } from './wrap'

/** A text laid out for a frame: its lines, the size of its letters and the box it fills, in pixels. */
export type TextBlock = {
  readonly lines: readonly string[]
  readonly font: string
  readonly letters: number
  readonly lineHeight: number
  readonly outline: number
  readonly box: Box
}

/** Words keep this share of the frame's width at most: the rest belongs to the apps' own buttons. */
const widest = 0.84
const lineSpacing = 1.22

export function fontOf({ font }: Pick<TextStyle, 'font'>, pixels: number): string {
  const { family, weight } = fontNamed(font)
  return `${weight} ${pixels}px "${family}", sans-serif`
}

/** Two balanced lines, made smaller where they would not fit, kept inside the frame. */
export function layOutText(context: Context, { text, style }: TextLayer, frame: Size): TextBlock {
  const room = frame.width * widest
  const wanted = style.size * Math.min(frame.width, frame.height)
  context.font = fontOf(style, wanted)
  const measure = (line: string) => context.measureText(line).width
  const lines = wrap(text, measure, room)
  const broad = Math.max(1, ...lines.map(measure))
  const letters = wanted * Math.min(1, room / broad)

  const lineHeight = letters * lineSpacing
  const outline = letters * (style.outline?.width ?? 0)
  const width = broad * (letters / wanted) + outline * 2
  const height = lines.length * lineHeight + outline
  const inside = (middle: number, size: number, limit: number) =>
    Math.max(0, Math.min(limit - size, middle * limit - size / 2))
  const box = { x: inside(style.x, width, frame.width), y: inside(style.y, height, frame.height), width, height }
  return { lines, font: fontOf(style, letters), letters, lineHeight, outline, box }
}
