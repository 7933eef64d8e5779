import { clamp } from '../lib/clamp'
import { assetOf, findClip, findItem, footageOf, isGuarded, isLaneGuarded, laneOf, placeOf } from '../project/find'
import { fitFor } from '../project/fit'
import { anchorAt, layout } from '../project/layout'
import type { ClipId, Item, ItemId, LaneId, MainClip, Project } from '../project/project'
import { type Micros, minus } from '../project/time'
import { carryLinked } from './carryLinked'
import { overlayPlacing, placeItem } from './insert'
import { placedAt } from './placing'
import { freeFrom, pinAgain } from './repin'
import { replaceItem, withMain } from './replace'
import { seenPart } from './seenPart'

type Lift = {
  readonly id: ClipId
  /** Where it shall begin in the film; absent: where it stands, or earlier where the film would end before it. */
  readonly start?: Micros
  readonly lane?: LaneId | undefined
  readonly itemId: ItemId
  readonly newLane: LaneId
}

// overlay             | B |
// main    | A | B | C |      ->      | A | C |
//
// The gap closes. What was pinned to B or linked with it goes along. The only clip of a film stays where it is.
export function liftClip(project: Project, { id, start, lane, itemId, newLane }: Lift): Project {
  const clip = findClip(project, id)
  const footage = footageOf(clip)
  const from = placeOf(project, { kind: 'clip', id })
  const refused = isGuarded(project, { kind: 'clip', id }) || (lane !== undefined && isLaneGuarded(project, lane))
  if (!clip || !footage || !from || project.main.length === 1 || refused) return project

  const rest = project.main.filter((each) => each !== clip)
  const lastStart = layout(project).length - 2 * clip.length
  const to = Math.max(0, start ?? Math.min(from.start, lastStart)) as Micros
  const by = minus(to, from.start)
  const without = pinAgain(withMain(freeFrom(project, id), rest), project, id, by)
  const { id: _, into: __, ...piece } = clip
  const item: Item = {
    ...piece,
    id: itemId,
    anchor: anchorAt(without, to),
    content: { ...placedAt(footage, overlayPlacing), fit: 'fit' },
  }
  const lifted = placeItem(without, item, { kind: 'overlay', start: to, lane, newLane })
  return carryLinked(lifted, project, { kind: 'item', id: itemId }, by)
}

type Lower = { readonly id: ItemId; readonly index: number; readonly clipId: ClipId }

// overlay     | B |
// main    | A |    | C |      ->      | A | B | C |      `index` is its place in the order; what is linked goes along
export function lowerItem(project: Project, { id, index, clipId }: Lower): Project {
  const item = findItem(project, id)
  const footage = footageOf(item)
  const placed = layout(project).byItem.get(id)
  const refused = isGuarded(project, { kind: 'item', id }) || isLaneGuarded(project, 'main')
  if (!item || !footage || !placed || laneOf(project, id)?.kind !== 'overlay' || refused) return project

  const { anchor: _, ...piece } = seenPart(placed)
  const clip: MainClip = {
    ...piece,
    id: clipId,
    content: { ...placedAt(footage, undefined), fit: fitFor(assetOf(project, footage.asset), project.size) },
  }
  const without = replaceItem(project, id, [])
  const main = without.main.toSpliced(clamp(index, 0, without.main.length), 0, clip)
  const lowered = withMain(without, main)
  const start = layout(lowered).clips.get(clipId)?.span.start ?? placed.span.start
  return carryLinked(lowered, project, { kind: 'clip', id: clipId }, minus(start, placed.span.start))
}
