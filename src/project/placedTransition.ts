import { clipAt, type Layout, type PlacedClip } from './layout'
import type { ClipId } from './project'
import { contains, type Micros, minus, plus, type Span, spanLength } from './time'
import { type TransitionKind, transitionLengths } from './transition'

/** A transition in its place. */
export type PlacedTransition = {
  readonly kind: TransitionKind
  readonly from: PlacedClip
  readonly to: PlacedClip
  readonly span: Span
}

//   |     A     |  B  |     C     |
//            [  |  ]
//                  [  |  ]          none takes more than half of a clip, so that two of them never meet
export function longestTransition(from: PlacedClip, to: PlacedClip): Micros {
  const half = Math.floor(Math.min(spanLength(from.span), spanLength(to.span)) / 2)
  return Math.min(transitionLengths.most, 2 * half) as Micros
}

/** What stands on the cut before `to`; `null` where the two just follow each other. */
export function transitionBefore({ main }: Pick<Layout, 'main'>, to: PlacedClip): PlacedTransition | null {
  const from = main[to.index - 1]
  const { into } = to.clip
  if (!from || !into) return null
  const half = Math.floor(Math.min(into.length, longestTransition(from, to)) / 2)
  const cut = to.span.start
  return { kind: into.kind, from, to, span: { start: minus(cut, half as Micros), end: plus(cut, half) } }
}

/** What the film is in the midst of at `time`. */
export function transitionAt(places: Pick<Layout, 'main'>, time: Micros): PlacedTransition | null {
  const placed = clipAt(places, time)
  const next = placed && places.main[placed.index + 1]
  const around = [placed, next].flatMap((to) => (to && transitionBefore(places, to)) ?? [])
  return around.find(({ span }) => contains(span, time)) ?? null
}

/** How long the transition before a clip lasts; 0 where there is none. */
export function lastingInto(places: Layout, id: ClipId): Micros {
  const to = places.clips.get(id)
  const placed = to && transitionBefore(places, to)
  return placed ? spanLength(placed.span) : (0 as Micros)
}
