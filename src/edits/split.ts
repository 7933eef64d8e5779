import { findClip, isGuarded, placeOf, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId, ItemId, Project } from '../project/project'
import { sourceAt } from '../project/source'
import { type Micros, minus, plus } from '../project/time'
import { movedAnchor, reattach } from './anchors'
import { replaceClip, replaceItem } from './replace'

type Split<Id> = { readonly id: Id; readonly at: Micros; readonly newId: Id }

// |     A     |  ->  |  A  |  A' |
//       ^ at
//
// The lengths add up to A's, so the film plays as before. What is pinned to the second part's source goes with A'.
export function splitClip(project: Project, { id, at, newId }: Split<ClipId>): Project {
  const clip = findClip(project, id)
  const span = placeOf(project, { kind: 'clip', id })
  if (!clip || !span || at <= span.start || at >= span.end || isGuarded(project, { kind: 'clip', id })) return project

  const before = minus(at, span.start)
  const cut = sourceAt(clip, before)
  return replaceClip(reattach(project, { on: id, from: cut, to: newId }), id, [
    { ...clip, length: before },
    { ...clip, id: newId, sourceStart: cut, length: minus(clip.length, before) },
  ])
}

// |  song  |  ->  | song | song' |
export function splitItem(project: Project, { id, at, newId }: Split<ItemId>): Project {
  const placed = layout(project).byItem.get(id)
  if (!placed || at <= placed.span.start || at >= placed.span.end) return project

  const { item, span, skipped } = placed
  const before = plus(skipped, at - span.start)
  return replaceItem(project, id, [
    { ...item, length: before },
    {
      ...item,
      id: newId,
      anchor: movedAnchor(project, item.anchor, at),
      sourceStart: sourceAt(item, before),
      length: minus(item.length, before),
    },
  ])
}

/** Splits a clip or an item; a caption is never torn in two by a cut of the picture. */
export function splitTarget(project: Project, target: Target, at: Micros, newId: string): Project {
  switch (target.kind) {
    case 'clip':
      return splitClip(project, { id: target.id, at, newId: newId as ClipId })
    case 'item':
      return splitItem(project, { id: target.id, at, newId: newId as ItemId })
    default:
      return project
  }
}
