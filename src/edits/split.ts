import { findClip, findSound, placeOf, type Target } from '../project/find'
import { isAttached } from '../project/layout'
import type { ClipId, Cue, ItemId, Project } from '../project/project'
import { sourceAt } from '../project/source'
import { type Micros, minus, plus } from '../project/time'
import { replaceClip, replaceSound, setCues } from './replace'

type Split<Id> = { readonly id: Id; readonly at: Micros; readonly newId: Id }

// |     A     |  ->  |  A  |  A' |
//       ^ at
//
// The lengths add up to A's, so the film plays as before. What is attached to the second part's source goes with A'.
export function splitClip(project: Project, { id, at, newId }: Split<ClipId>): Project {
  const clip = findClip(project, id)
  const span = placeOf(project, { kind: 'clip', id })
  if (!clip || !span || at <= span.start || at >= span.end) return project

  const before = minus(at, span.start)
  const cut = sourceAt(clip, before)
  const halves = [
    { ...clip, length: before },
    { ...clip, id: newId, sourceStart: cut, length: minus(clip.length, before) },
  ]
  const follow = (cue: Cue): Cue =>
    isAttached(cue.place) && cue.place.on === id && cue.place.at >= cut
      ? { ...cue, place: { ...cue.place, on: newId } }
      : cue
  return setCues(replaceClip(project, id, halves), project.captions.cues.map(follow))
}

// |  song  |  ->  | song | song' |
export function splitSound(project: Project, { id, at, newId }: Split<ItemId>): Project {
  const item = findSound(project, id)
  if (!item || at <= item.start || at >= item.start + item.length) return project

  const before = minus(at, item.start)
  return replaceSound(project, id, [
    { ...item, length: before },
    {
      ...item,
      id: newId,
      start: at,
      sourceStart: plus(item.sourceStart, before),
      length: minus(item.length, before),
    },
  ])
}

/** Splits a clip or a sound; a caption is never torn in two by a cut of the picture. */
export function splitTarget(project: Project, target: Target, at: Micros, newId: string): Project {
  switch (target.kind) {
    case 'clip':
      return splitClip(project, { id: target.id, at, newId: newId as ClipId })
    case 'sound':
      return splitSound(project, { id: target.id, at, newId: newId as ItemId })
    case 'cue':
      return project
  }
}
