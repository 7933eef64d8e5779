import { clamp } from '../lib/clamp'
import { findItem, isGuarded, isLaneGuarded, laneOf } from '../project/find'
import { attach, layout, placedCue } from '../project/layout'
import { freeStart } from '../project/placement'
import type { ClipId, CueId, ItemId, LaneId, Project } from '../project/project'
import { type Micros, plus, spanLength } from '../project/time'
import { movedAnchor } from './anchors'
import { placeItem } from './insert'
import { replaceCue, withLanes, withMain } from './replace'
import { partOfCue, seenPart } from './seenPart'

// | A | B | C |  ->  | B | C | A |      `index` is A's place in the new order
export function moveClip(project: Project, { id, index }: { readonly id: ClipId; readonly index: number }): Project {
  const from = project.main.findIndex((clip) => clip.id === id)
  const clip = project.main[from]
  const to = clamp(index, 0, project.main.length - 1)
  if (!clip || from === to) return project
  return withMain(project, project.main.toSpliced(from, 1).toSpliced(to, 0, clip))
}

type MoveItem = {
  readonly id: ItemId
  /** Where it shall begin in the film. */
  readonly start: Micros
  /** The lane it shall lie on, of its own kind; absent: the one it lies on. */
  readonly lane?: LaneId | undefined
  readonly newLane: LaneId
}

// | song |      ->        | song |      to a free lane where another is in the way; pinned anew to what it lies over
export function moveItem(project: Project, { id, start, lane, newLane }: MoveItem): Project {
  const item = findItem(project, id)
  const from = laneOf(project, id)
  const placed = layout(project).byItem.get(id)
  if (!item || !from || !placed || isGuarded(project, { kind: 'item', id })) return project
  const to = Math.max(0, start) as Micros
  const wanted = lane ?? from.id
  if (to === placed.span.start && wanted === from.id) return project
  if (isLaneGuarded(project, wanted)) return project

  const moved = { ...seenPart(placed), anchor: movedAnchor(project, item.anchor, to) }
  const without = { ...project, lanes: project.lanes.map((each) => removeFrom(each, id)) }
  const result = placeItem(without, moved, { kind: from.kind, start: to, lane: wanted, newLane })
  return withLanes(result, result.lanes)
}

const removeFrom = <Held extends { readonly items: readonly { readonly id: ItemId }[] }>(
  lane: Held,
  id: ItemId,
): Held =>
  lane.items.some((item) => item.id === id) ? { ...lane, items: lane.items.filter((item) => item.id !== id) } : lane

type MoveCue = { readonly id: CueId; readonly start: Micros }

// | cue |       ->        | cue |      into the nearest gap that it fits in; pinned anew to what it now lies over
export function moveCue(project: Project, { id, start }: MoveCue): Project {
  const { cues, length } = layout(project)
  const placed = placedCue(project, id)
  if (!placed) return project
  const { span } = placed
  const taken = cues.filter(({ cue }) => cue.id !== id).map((each) => each.span)
  const to = freeStart(taken, spanLength(span), start, length)
  if (to === null || to === span.start) return project
  const place = attach(project, { start: to, end: plus(to, spanLength(span)) })
  return replaceCue(project, id, [{ ...partOfCue(placed), place }])
}
