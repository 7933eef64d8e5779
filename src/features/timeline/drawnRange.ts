import { piecesWithin } from './lanePieces'
import { toPx, toTime } from './scale'

/** The part of the film whose things are in the page: what is seen, and half a view or more on either side of it. */
export type DrawnRange = { readonly from: number; readonly to: number; readonly pxPerSecond: number }

type Seen = { readonly left: number; readonly width: number; readonly pxPerSecond: number }

/** Moves in steps of half a view, so that scrolling seldom draws anything anew. */
export function drawnRange({ left, width, pxPerSecond }: Seen): DrawnRange {
  const half = toTime(Math.max(1, width), pxPerSecond) / 2
  const step = Math.floor(left / half)
  return { from: Math.max(0, (step - 1) * half), to: (step + 4) * half, pxPerSecond }
}

/** Pixels from where the drawn part begins: positions stay small at every zoom, even far into a long film. */
export const leftIn = ({ from, pxPerSecond }: DrawnRange, time: number) => toPx(time - from, pxPerSecond)

/** Of a film with more pieces than this, only those near the view are in the page. */
export const wholeAtMost = 150
/** Where a lane has more in sight, they are but slivers: those around the middle are enough for the keyboard. */
const besideAtMost = 60

type Placed = { readonly span: { readonly start: number; readonly end: number } }

/** What of a lane is put into the page: what lies in the range, and a neighbour on either side for the Tab key. */
export function drawnItems<Item extends Placed>(items: readonly Item[], { from, to }: DrawnRange): readonly Item[] {
  const within = piecesWithin(items, from, to)
  const first = within[0] ? items.indexOf(within[0]) : -1
  if (first < 0) return items.slice(-1)
  if (within.length <= besideAtMost) return items.slice(Math.max(0, first - 1), first + within.length + 1)
  const middle = Math.max(
    0,
    within.findIndex(({ span }) => span.end > (from + to) / 2),
  )
  const start = Math.min(Math.max(0, middle - besideAtMost / 2), within.length - besideAtMost)
  return within.slice(start, start + besideAtMost)
}
