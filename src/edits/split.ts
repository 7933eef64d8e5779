import { linked } from '../project/companions'
import { isGuarded, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId, Item, ItemId, MainClip, Project } from '../project/project'
import { type Micros, minus, plus, type Span } from '../project/time'
import { movedAnchor } from './anchors'
import { halves } from './halves'
import { freshBonds, rebound } from './rebind'
import { replaceAll } from './replace'
import { withoutInto } from './withoutInto'

// |     A     |  ->  |  A  |  A' |        |  song  |  ->  | song | song' |
//       ^ at
//
// The lengths add up to A's, so the film plays as before. What is pinned to the second part's source goes with A'.
// What is linked is cut together, and the second parts are linked anew; they stay of their group. No caption is torn.
export function splitTargets(project: Project, targets: readonly Target[], at: Micros, fresh: () => string): Project {
  const isOpen = (target: Target) => !isGuarded(project, target)
  const free = linked(project, targets.filter(isOpen)).filter(isOpen)
  const clips = free.flatMap(({ kind, id }) => (kind === 'clip' ? (clipHalves(project, id, at, fresh) ?? []) : []))
  const items = free.flatMap(({ kind, id }) => (kind === 'item' ? (itemHalves(project, id, at, fresh) ?? []) : []))
  const links = freshBonds(
    [...clips, ...items].map(({ second }) => second),
    'link',
    fresh,
  )
  return replaceAll(project, {
    clips: new Map(clips.map(({ first, second }) => [first.id, [first, rebound(second, 'link', links)]])),
    items: new Map(items.map(({ first, second }) => [first.id, [first, rebound(second, 'link', links)]])),
    follow: new Map(clips.map(({ first, second }) => [first.id, { from: second.sourceStart, to: second.id }])),
  })
}

// main    | A | B |        | A |A'| B |
// sound     | song |   ->    | s | s' |       everything under `at` that is not locked or hidden
//              ^ at
export function splitAll(project: Project, at: Micros, fresh: () => string): Project {
  const { main, items } = layout(project)
  const cut = main.filter(({ span }) => isInside(span, at)).map(({ clip }): Target => ({ kind: 'clip', id: clip.id }))
  const cutItems = items.filter(({ span }) => isInside(span, at))
  return splitTargets(
    project,
    [...cut, ...cutItems.map(({ item }) => ({ kind: 'item', id: item.id }) as const)],
    at,
    fresh,
  )
}

const isInside = ({ start, end }: Span, at: Micros) => start < at && at < end

function clipHalves(project: Project, id: ClipId, at: Micros, fresh: () => string) {
  const placed = layout(project).clips.get(id)
  const before = placed ? minus(at, placed.span.start) : 0
  if (!placed || before <= 0 || before >= placed.clip.length || at >= placed.span.end) return null
  const [first, second] = halves(placed.clip, before as Micros)
  return { first, second: { ...withoutInto(second), id: fresh() as ClipId } satisfies MainClip }
}

function itemHalves(project: Project, id: ItemId, at: Micros, fresh: () => string) {
  const placed = layout(project).byItem.get(id)
  if (!placed || !isInside(placed.span, at)) return null
  const { item, span, skipped } = placed
  const before = plus(skipped, at - span.start)
  if (before >= item.length) return null
  const [first, second] = halves(item, before)
  const anchor = movedAnchor(project, item.anchor, at)
  return { first, second: { ...second, id: fresh() as ItemId, anchor } satisfies Item }
}
