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

const drawnAtMost = 150

type Placed = { readonly span: { readonly start: number; readonly end: number } }

/**
 * What of a lane is put into the page: everything where that is little, so that screen readers find all of it; else
 * what lies in the range, with a neighbour on either side for the Tab key to go on to.
 */
export function drawnItems<Item extends Placed>(items: readonly Item[], { from, to }: DrawnRange): readonly Item[] {
  if (items.length <= drawnAtMost) return items
  const first = items.findIndex(({ span }) => span.end > from)
  if (first < 0) return items.slice(-1)
  const behind = items.findIndex(({ span }, index) => index >= first && span.start >= to)
  return items.slice(Math.max(0, first - 1), behind < 0 ? items.length : behind + 1)
}
