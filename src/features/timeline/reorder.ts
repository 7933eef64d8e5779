import { clamp } from '../../lib/clamp'
import type { PlacedClip } from '../../project/layout'
import type { ClipId } from '../../project/project'
import type { Micros } from '../../project/time'

/** The order once the clip was put at `index`, its place among all of them. */
export function orderAfter<Piece extends { readonly id: string }>(pieces: readonly Piece[], id: string, index: number) {
  const moved = pieces.filter((piece) => piece.id === id)
  return pieces.filter((piece) => piece.id !== id).toSpliced(index, 0, ...moved)
}

// | A |    B    | C |      carrying C over the first half of B: index 1, over its second half: 2
//
/** The place of a carried clip: behind all others whose middle lies before the pointer. */
export const indexAtTime = (main: readonly PlacedClip[], carried: ClipId, time: number): number =>
  main.filter(({ clip, span }) => clip.id !== carried && (span.start + span.end) / 2 < time).length

/** The same where the clips stand as equal tiles beside each other, the first beginning at `first`. */
export const indexAtTile = (count: number, tile: number, first: number, x: number): number =>
  clamp(Math.floor((x - first) / tile), 0, count - 1)

/** Where the row of tiles begins so that the carried one lies under the finger that lifted it. */
export const firstTile = (index: number, tile: number, x: number): number => x - (index + 0.5) * tile

// | A | B | C | D |      B and C in hand, C put before A: B and C come to stand before A and D, at 0 of those that stay
//
/** Of several carried clips, how many of those that stay lie before the one that is under the pointer. */
export function indexAmongStaying(order: readonly { readonly id: string }[], ids: ReadonlySet<string>, id: string) {
  const before = order.slice(
    0,
    order.findIndex((piece) => piece.id === id),
  )
  return before.filter((piece) => !ids.has(piece.id)).length
}

/** The cut nearest to `time`, the film's start and end among them: the place there of what is put in. */
export function nearestCut(
  main: readonly PlacedClip[],
  time: number,
): { readonly index: number; readonly time: Micros } {
  const index = main.filter(({ span }) => (span.start + span.end) / 2 < time).length
  return { index, time: main[index - 1]?.span.end ?? (0 as Micros) }
}
