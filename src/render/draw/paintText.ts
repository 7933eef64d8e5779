import { invariant } from '../../lib/invariant'
import type { Box } from '../../project/project'
import type { TextStyle } from '../../project/textStyle'
import { grown } from '../box'
import type { Progress } from '../textProgress'
import { lettersOf } from '../tokens'
import { fontOf } from './fontOf'
import { type PlacedLine, type PlacedToken, spokenPadding, spokenScale, type TextBlock } from './layOutText'
import { rulerPixels } from './measureTokens'

export type Pen = OffscreenCanvasRenderingContext2D

const spokenRadius = 0.22
/** An outline of no width at all would be drawn a pixel wide. */
const thinnest = 0.001

/** Paints a text as it is at one time. The pen's unit is the height of the letters, 0, 0 the text's middle. */
export function paintText(pen: Pen, block: TextBlock, style: TextStyle, { begun, shown }: Progress): void {
  const isSeen = ({ first }: PlacedToken) => shown === undefined || first < shown
  const lines = block.lines.map((line) => ({ ...line, seen: line.tokens.filter(isSeen) }))
  const seen = lines.flatMap((line) => line.seen)
  const isToCome = ({ word }: PlacedToken) => begun !== undefined && word >= begun
  const isSpoken = ({ word }: PlacedToken) => begun !== undefined && word === begun - 1
  const { spoken } = style

  if (style.box) {
    const lined = () => lines.flatMap((line) => boxOfSeen(pen, line, style, shown))
    paintBox(pen, style.box, style.box.around === 'text' ? [block.body] : lined())
  }
  const said = seen.find(isSpoken)
  if (said && spoken?.box) paintSpokenBox(pen, block, said, spoken.box, style)

  const toCome = spoken?.before === undefined ? [] : seen.filter(isToCome)
  const others = seen.filter((token) => !isSpoken(token) && !toCome.includes(token))
  const letters = (tokens: readonly PlacedToken[]) => (pen: Pen) => writeAll(pen, style, tokens, shown)
  paintLayer(pen, style, spoken?.before ?? 1, toCome, letters(toCome))
  // The word that is said lies above all others: it may be larger than its place.
  const now = seen.filter(isSpoken)
  paintLayer(pen, style, 1, [...others, ...now], (pen) => {
    letters(others)(pen)
    for (const token of now) {
      grow(pen, block, token, style)
      writeAll(pen, { ...style, color: spoken?.color ?? style.color }, [token], shown)
      pen.restore()
    }
  })
}

type SeenLine = PlacedLine & { readonly seen: readonly PlacedToken[] }

/** A line's box is as long as what there is of the line. */
function boxOfSeen(pen: Pen, { box, tokens, seen }: SeenLine, style: TextStyle, shown?: number): readonly Box[] {
  const [last, end] = [seen.at(-1), tokens.at(-1)]
  if (!last || !end) return []
  const part = partOf(last, shown)
  const width = part === last.text ? last.width : widthOf(pen, part, style)
  return [{ ...box, width: box.width - (end.x + end.width - last.x - width) }]
}

function widthOf(pen: Pen, text: string, style: TextStyle): number {
  pen.font = fontOf(style, rulerPixels)
  return pen.measureText(text).width / rulerPixels
}

/** Boxes that touch are one: where they lie over each other they are no darker. */
function paintBox(pen: Pen, { color, opacity, radius }: NonNullable<TextStyle['box']>, boxes: readonly Box[]): void {
  pen.globalAlpha = opacity
  pen.fillStyle = color
  pen.beginPath()
  for (const [index, box] of boxes.entries()) {
    const [left, right] = [box.x, box.x + box.width]
    /** Round by as much as it stands out beyond the line above it, or below. */
    const corner = (next: Box | undefined, out: (next: Box) => number) =>
      Math.max(0, Math.min(radius, box.width / 2, box.height / 2, next ? out(next) : radius))
    const [above, below] = [boxes[index - 1], boxes[index + 1]]
    const leftOut = (next: Box) => next.x - left
    const rightOut = (next: Box) => right - next.x - next.width
    const corners = [corner(above, leftOut), corner(above, rightOut), corner(below, rightOut), corner(below, leftOut)]
    pen.roundRect(left, box.y, box.width, box.height, corners)
  }
  pen.fill()
  pen.globalAlpha = 1
}

function paintSpokenBox(pen: Pen, block: TextBlock, token: PlacedToken, color: string, style: TextStyle): void {
  grow(pen, block, token, style)
  const { x, y, width } = token
  const word = { x, y: y - block.capital, width, height: block.capital + block.tail }
  const box = grown(word, spokenPadding)
  pen.fillStyle = color
  pen.beginPath()
  pen.roundRect(box.x, box.y, box.width, box.height, spokenRadius)
  pen.fill()
  pen.restore()
}

/** From here to `restore`, about the middle of the word. */
function grow(pen: Pen, { capital }: TextBlock, { x, y, width }: PlacedToken, style: TextStyle): void {
  const scale = spokenScale(style, width)
  pen.save()
  pen.translate(x + width / 2, y - capital / 2)
  pen.scale(scale, scale)
  pen.translate(-x - width / 2, capital / 2 - y)
}

function writeAll(pen: Pen, style: TextStyle, tokens: readonly PlacedToken[], shown: number | undefined): void {
  const { outline } = style
  const written = tokens.map((token) => ({ ...token, text: partOf(token, shown) }))
  // Letters stand on the outlines of all: none is covered by its neighbour's.
  if (outline && outline.width > thinnest) for (const token of written) write(pen, 'strokeText', token, style)
  for (const token of written) write(pen, 'fillText', token, style)
}

const partOf = ({ text, first, letters }: PlacedToken, shown = Number.POSITIVE_INFINITY) =>
  first + letters <= shown
    ? text
    : lettersOf(text)
        .slice(0, shown - first)
        .join('')

/** In the size that it was measured at, brought to its own: so letters lie alike at every size. */
function write(pen: Pen, paint: 'fillText' | 'strokeText', { text, x, y }: PlacedToken, style: TextStyle): void {
  pen.save()
  pen.translate(x, y)
  pen.scale(1 / rulerPixels, 1 / rulerPixels)
  pen.textRendering = 'geometricPrecision'
  pen.font = fontOf(style, rulerPixels)
  pen.fillStyle = style.color
  if (style.outline) pen.strokeStyle = style.outline.color
  pen.lineJoin = 'round'
  pen.lineWidth = (style.outline?.width ?? 0) * rulerPixels
  pen[paint](text, 0, 0)
  pen.restore()
}

/** Letters with their outlines are one thing: it casts one shadow, and is seen through as one. */
function paintLayer(
  pen: Pen,
  { shadow }: TextStyle,
  alpha: number,
  tokens: readonly PlacedToken[],
  draw: (pen: Pen) => void,
): void {
  if (tokens.length === 0) return
  if (alpha === 1 && !shadow) {
    draw(pen)
    return
  }
  const { canvas } = pen
  const transform = pen.getTransform()
  const layer = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')
  invariant(layer, 'a 2D context can be had')
  layer.setTransform(transform)
  draw(layer)

  pen.save()
  pen.resetTransform()
  pen.globalAlpha = alpha
  if (shadow) {
    // A canvas does not turn and scale its shadows with what casts them.
    const { a, b, c, d } = transform
    pen.shadowColor = shadow.color
    pen.shadowBlur = shadow.blur * Math.hypot(a, b)
    pen.shadowOffsetX = shadow.x * a + shadow.y * c
    pen.shadowOffsetY = shadow.x * b + shadow.y * d
  }
  pen.drawImage(layer.canvas, 0, 0)
  pen.restore()
}
