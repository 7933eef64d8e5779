import { clamp } from '../lib/clamp'
import { findCue, findSound, placeOf } from '../project/find'
import { attach, layout } from '../project/layout'
import { freeStart } from '../project/placement'
import type { ClipId, CueId, ItemId, LaneId, Project } from '../project/project'
import { type Micros, plus, spanLength } from '../project/time'
import { placeSound } from './insert'
import { replaceCue, replaceSound } from './replace'

// | A | B | C |  ->  | B | C | A |      `index` is A's place in the new order
export function moveClip(project: Project, { id, index }: { readonly id: ClipId; readonly index: number }): Project {
  const from = project.main.findIndex((clip) => clip.id === id)
  const clip = project.main[from]
  const to = clamp(index, 0, project.main.length - 1)
  if (!clip || from === to) return project
  return { ...project, main: project.main.toSpliced(from, 1).toSpliced(to, 0, clip) }
}

type MoveSound = { readonly id: ItemId; readonly start: Micros; readonly newLane: LaneId }

// | song |      ->        | song |      to a lane below where another sound is in the way
export function moveSound(project: Project, { id, start, newLane }: MoveSound): Project {
  const item = findSound(project, id)
  const to = Math.max(0, start) as Micros
  if (!item || item.start === to) return project
  const lane = project.lanes.find(({ items }) => items.includes(item))
  const moved = { ...item, start: to }
  const alone = lane?.items.length === 1 && project.lanes.length === 1
  if (alone) return replaceSound(project, id, [moved])
  return placeSound(replaceSound(project, id, []), moved, newLane)
}

type MoveCue = { readonly id: CueId; readonly start: Micros }

// | cue |       ->        | cue |      into the nearest gap that it fits in; pinned anew to what it now lies over
export function moveCue(project: Project, { id, start }: MoveCue): Project {
  const cue = findCue(project, id)
  const span = placeOf(project, { kind: 'cue', id })
  if (!cue || !span) return project
  const { cues, length } = layout(project)
  const taken = cues.filter((placed) => placed.cue.id !== id).map((placed) => placed.span)
  const to = freeStart(taken, spanLength(span), start, length)
  if (to === null || to === span.start) return project
  return replaceCue(project, id, [{ ...cue, place: attach(project, { start: to, end: plus(to, spanLength(span)) }) }])
}
