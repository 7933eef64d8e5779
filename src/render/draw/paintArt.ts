import { mixed } from '../../lib/mixed'
import { type Art, type Mark, rim, type Tone } from '../stickers/mark'
import { pathLength } from '../stickers/pathLength'
import type { Context } from './drawFrame'

const paper = '#fffaf0'
const ink = '#33211a'
const dusk = '#4a1a4a'

export const shadeOf = (color: string) => mixed(color, dusk, 0.24)

/** A sticker's colours: `color` for its main one. */
export function toneOf(tone: Tone, color: string): string {
  if (tone === 'main') return color
  if (tone === 'shade') return shadeOf(color)
  if (tone === 'light') return paper
  return tone === 'ink' ? ink : tone
}

const paths = new Map<string, Path2D>()
function pathOf(told: string): Path2D {
  const known = paths.get(told)
  if (known) return known
  const path = new Path2D(told)
  paths.set(told, path)
  return path
}

/** Draws a sticker where its paths are. `done` (0…1): how much of its lines is there yet. */
export function paintArt(pen: Context, { marks, color: own }: Art, color = own, done = 1): void {
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  const there = done < 1 ? drawnSoFar(marks, done) : marks.map((mark) => ({ mark, dash: null }))
  for (const { mark, dash } of there) if (!mark.inside) paintRim(pen, mark, dash)
  let base: Mark | null = null
  for (const { mark, dash } of there) {
    pen.save()
    if (mark.inside && base) pen.clip(pathOf(base.path), 'evenodd')
    else base = mark
    paintMark(pen, mark, color, dash)
    pen.restore()
  }
}

/** What of a line is there: so much of it, and then nothing. */
type Dash = readonly [there: number, nothing: number] | null

function drawnSoFar(marks: readonly Mark[], done: number): readonly { readonly mark: Mark; readonly dash: Dash }[] {
  const lengths = marks.map(({ path }) => pathLength(path))
  let left = done * lengths.reduce((sum, length) => sum + length, 0)
  return marks.flatMap((mark, index) => {
    const length = lengths[index] ?? 0
    const there = Math.min(left, length)
    left -= there
    // A pen that touches the paper leaves a dot at least.
    return there > 0 || index === 0
      ? [{ mark, dash: there < length ? ([Math.max(0.01, there), 2 * length] as const) : null }]
      : []
  })
}

function paintRim(pen: Context, { path, fill, width = 0 }: Mark, dash: Dash): void {
  pen.setLineDash(dash ?? [])
  pen.strokeStyle = paper
  pen.lineWidth = width + 2 * rim
  pen.stroke(pathOf(path))
  if (!fill) return
  pen.fillStyle = paper
  pen.fill(pathOf(path), 'evenodd')
}

function paintMark(pen: Context, { path, fill, line, width = 0 }: Mark, color: string, dash: Dash): void {
  if (fill) {
    pen.fillStyle = toneOf(fill, color)
    pen.fill(pathOf(path), 'evenodd')
  }
  if (!line) return
  pen.setLineDash(dash ?? [])
  pen.strokeStyle = toneOf(line, color)
  pen.lineWidth = width
  pen.stroke(pathOf(path))
}
