import { clamp } from '../lib/clamp'
import { isGuarded, isLaneGuarded, laneOf, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId, LaneId, Project } from '../project/project'
import { type Micros, plus } from '../project/time'
import { moveMarker } from './markers'
import { moveCue, moveItem } from './move'
import { withLanes, withMain } from './replace'
import { isFree } from './settle'
import { shiftAll } from './shiftAll'

type Move = {
  readonly targets: readonly Target[]
  /** Of the film. All stop together where the first of them meets the film's start. */
  readonly by: Micros
  readonly fresh: () => string
}

// | a |  | b |          ->            | a |  | b |      as far as each other; what is in their way keeps its lane
//
// Clips of the main track have no time of their own to be moved to: their order is changed by `moveClips`.
export function moveTargets(project: Project, { targets, by, fresh }: Move): Project {
  const moved = movable(project, targets)
  const first = moved.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const shift = Math.max(by, -first) as Micros
  if (moved.length === 0 || shift === 0) return project
  const together = shiftAll(project, new Set(moved.map(({ target }) => target.id)), shift)
  if (together) return together

  // Going right, the last goes first: none of them is in another's way.
  const order = moved.toSorted((a, b) => (shift > 0 ? b.start - a.start : a.start - b.start))
  return order.reduce((film, { target, start }) => moveOne(film, target, plus(start, shift), fresh), project)
}

/** Those of `targets` that have a time of their own and may be edited, with where they begin. */
function movable(project: Project, targets: readonly Target[]): readonly { target: Target; start: Micros }[] {
  const { items, cues, markers } = layout(project)
  const ids = new Set<string>(targets.map(({ id }) => id))
  const open = project.lanes.map(({ id }) => !isLaneGuarded(project, id))
  const told = isLaneGuarded(project, 'captions') ? [] : cues
  return [
    ...items.flatMap(({ item: { id }, lane, span: { start } }) =>
      ids.has(id) && open[lane] ? [{ target: { kind: 'item', id } as const, start }] : [],
    ),
    ...told.flatMap(({ cue: { id }, span: { start } }) =>
      ids.has(id) ? [{ target: { kind: 'cue', id } as const, start }] : [],
    ),
    ...markers.flatMap(({ marker: { id }, time }) =>
      ids.has(id) ? [{ target: { kind: 'marker', id } as const, start: time }] : [],
    ),
  ]
}

function moveOne(project: Project, target: Target, start: Micros, fresh: () => string): Project {
  switch (target.kind) {
    case 'clip':
      return project
    case 'item':
      return moveItem(project, { id: target.id, start, newLane: fresh() as LaneId })
    case 'cue':
      return moveCue(project, { id: target.id, start })
    case 'marker':
      return moveMarker(project, { id: target.id, time: start })
  }
}

// | A | B | C | D |  ->  | B | D | A | C |      `index` is the first one's place among those that stay
export function moveClips(project: Project, ids: readonly ClipId[], index: number): Project {
  const taken = new Set(ids)
  const carried = project.main.filter(({ id }) => taken.has(id))
  const rest = project.main.filter(({ id }) => !taken.has(id))
  const main = rest.toSpliced(clamp(index, 0, rest.length), 0, ...carried)
  return main.every((clip, at) => clip === project.main[at]) ? project : withMain(project, main)
}

/**
 * Puts an item onto the next lane above or below that is of its kind and free, at the same time; where there is none, onto
 * a new one beyond the last.
 */
export function shiftLane(project: Project, target: Target, by: -1 | 1, newLane: LaneId): Project {
  if (target.kind !== 'item' || isGuarded(project, target)) return project
  const from = laneOf(project, target.id)
  const placed = layout(project).byItem.get(target.id)
  if (!from || !placed) return project
  const { item, span } = placed
  const own = project.lanes.filter(({ kind }) => kind === from.kind)
  const at = own.indexOf(from)
  const beyond = by > 0 ? own.slice(at + 1) : own.slice(0, at).reverse()
  const to = beyond.find(({ id }) => !isLaneGuarded(project, id) && isFree(project, indexOf(project, id), span))
  if (to) return moveItem(project, { id: item.id, start: span.start, lane: to.id, newLane })
  if (from.items.length === 1 && beyond.length === 0) return project

  const last = indexOf(project, (beyond.at(-1) ?? from).id) + (by > 0 ? 1 : 0)
  const lanes = project.lanes.map((lane) =>
    lane === from ? { ...lane, items: lane.items.filter((each) => each !== item) } : lane,
  )
  return withLanes(project, lanes.toSpliced(last, 0, { id: newLane, kind: from.kind, items: [item] }))
}

const indexOf = ({ lanes }: Project, id: LaneId) => lanes.findIndex((lane) => lane.id === id)
