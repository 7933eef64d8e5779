import type { Box } from '../../project/project'
import type { TextStyle } from '../../project/textStyle'
import { around, grown, moved, scaled, turned, wayInto } from '../box'
import type { Lettering } from '../planText'
import { tokensOf } from '../tokens'
import { type Line, waysToBreak } from './breakLines'
import { type Metrics, measureTokens, type Ruler } from './measureTokens'

/** A word, or what stands with it, where its pen begins. `first`: how many letters of the text stand before it. */
export type PlacedToken = {
  readonly text: string
  readonly word: number
  readonly first: number
  readonly letters: number
  readonly x: number
  readonly y: number
  readonly width: number
}

/** `box` has what the style leaves between a box and its words. */
export type PlacedLine = { readonly tokens: readonly PlacedToken[]; readonly box: Box }

/**
 * A text laid out, in heights of its letters about its own middle, upright. `letters`, `middle` and `room` are in pixels
 * of a frame whose shorter side has `side` of them.
 */
export type TextBlock = {
  readonly lines: readonly PlacedLine[]
  readonly capital: number
  readonly tail: number
  /** What a person takes for the text. */
  readonly body: Box
  /** All that is ever painted: outlines, shadows, words that grow while they are said. */
  readonly outer: Box
  readonly letters: number
  readonly middle: { readonly x: number; readonly y: number }
  readonly frame: { readonly width: number; readonly height: number }
}

/** Pixels of the shorter side that texts are laid out for. */
export const side = 1080

const spacing = 1.22
/** Around the word that is said, where it has a box of its own. */
export const spokenPadding = 0.13
/** A blur of a canvas fades to nothing at one and a half times what it is asked for. */
const blurReach = 1.5
/** What letters may be off by where they are drawn. */
const margin = 0.02
const tiny = 0.01

/** The largest way to set it that its style asks for and its room allows. */
export function layOutText(ruler: Ruler, { text, style, frame, room, lines }: Lettering): TextBlock {
  const scale = side / Math.min(frame.width, frame.height)
  const whole = { width: frame.width * scale, height: frame.height * scale }
  const inside = scaled(room, whole.width, whole.height)
  const wanted = Math.max(1, style.size * side)
  const { rotation = 0 } = style

  const tokens = tokensOf(text)
  const metrics = measureTokens(ruler, tokens, style)
  const ways = waysToBreak(tokens, (line) => spread(line, metrics, style).width, lines).map((way) => {
    const set = setLines(way, metrics, style)
    const { width, height } = turned(set.outer, rotation)
    return { set, letters: Math.min(wanted, inside.width / width, inside.height / height) }
  })
  const { set, letters } = ways.reduce((best, way) => (way.letters > best.letters ? way : best))
  const [x, y] = [style.x * whole.width, style.y * whole.height]
  const way = wayInto(moved(scaled(turned(set.outer, rotation), letters), x, y), inside)
  return { ...set, letters, middle: { x: x + way.x, y: y + way.y }, frame: whole }
}

/** Words longer than this grow no further than one of this length, so that their neighbours need not stand far off. */
const growing = 2.4

/** How large a word of this width is while it is said. */
export function spokenScale({ spoken }: TextStyle, width: number): number {
  const { scale = 1 } = spoken ?? {}
  return scale > 1 ? 1 + (scale - 1) * Math.min(1, growing / Math.max(width, tiny)) : scale
}

/** How much a word grows to either side while it is said. */
const growth = (style: TextStyle, width: number) => (Math.max(0, spokenScale(style, width) - 1) * width) / 2

/** Where the pens of a line's words begin. A word that grows, or has a box, leaves its neighbours to be read. */
function spread(line: Line, { sizes, space }: Metrics, style: TextStyle) {
  const widths = line.map((token) => sizes.get(token)?.width ?? 0)
  const padding = style.spoken?.box ? spokenPadding * Math.max(1, style.spoken.scale ?? 1) : 0
  const outline = style.outline?.width ?? 0
  let x = 0
  const pens = widths.map((width, index) => {
    const pen = x
    const grows = Math.max(growth(style, width), growth(style, widths[index + 1] ?? 0))
    x += width + Math.max(space + outline / 2, grows + padding + outline + space * 0.2)
    return pen
  })
  return { pens, widths, width: (pens.at(-1) ?? 0) + (widths.at(-1) ?? 0) }
}

function setLines(way: readonly Line[], metrics: Metrics, style: TextStyle) {
  const { capital, tail } = metrics
  const padding = style.box?.padding ?? 0
  const outline = (style.outline?.width ?? 0) / 2
  const tall = capital + tail + 2 * padding
  const pitch = Math.max(spacing, (capital + tail) * 1.12 + outline, style.box?.around === 'line' ? tall - margin : 0)
  const rows = way.map((line) => ({ line, ...spread(line, metrics, style) }))
  const widest = Math.max(...rows.map(({ width }) => width), rows.length === 1 && rows[0]?.line.length === 0 ? 1 : 0)
  const top = -(capital + tail + (rows.length - 1) * pitch) / 2

  const lines = rows.map(({ line, pens, widths, width }, row) => {
    const start = style.align === 'left' ? -widest / 2 : style.align === 'right' ? widest / 2 - width : -width / 2
    const y = top + capital + row * pitch
    const tokens = line.map(
      ({ text, word, letters, first }, index): PlacedToken => ({
        ...{ text, word, letters, first },
        ...{ x: start + (pens[index] ?? 0), y, width: widths[index] ?? 0 },
      }),
    )
    const words = { x: start, y: y - capital, width, height: capital + tail }
    return { tokens, box: grown(words, padding), inks: inksOf(line, tokens, metrics, style) }
  })
  const text = { x: -widest / 2, y: top, width: widest, height: -2 * top }
  const body = grown(text, Math.max(padding, outline))
  const inks = lines.flatMap((line) => line.inks)
  const outer = grown(around([body, ...inks, ...inks.map((ink) => shadowOf(ink, style))]), margin)
  return { lines, capital, tail, body, outer }
}

/** What each word may come to cover. */
function inksOf(
  line: Line,
  placed: readonly PlacedToken[],
  { sizes, capital, tail }: Metrics,
  style: TextStyle,
): Box[] {
  const outline = (style.outline?.width ?? 0) / 2
  return line.flatMap((token, index) => {
    const size = sizes.get(token)
    const at = placed[index]
    if (!size || !at) return []
    const { x, y, width } = at
    const ink = { x: x - size.left, y: y - size.above, width: size.left + size.right, height: size.above + size.below }
    const boxed = grown({ x, y: y - capital, width, height: capital + tail }, spokenPadding)
    const all = style.spoken?.box ? around([grown(ink, outline), boxed]) : grown(ink, outline)
    const scale = Math.max(1, spokenScale(style, width))
    const [middleX, middleY] = [x + width / 2, y - capital / 2]
    return [moved(scaled(moved(all, -middleX, -middleY), scale), middleX, middleY)]
  })
}

function shadowOf(ink: Box, { shadow }: TextStyle): Box {
  return shadow ? moved(grown(ink, shadow.blur * blurReach), shadow.x, shadow.y) : ink
}
