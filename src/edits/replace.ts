import { isGuarded, isLaneGuarded } from '../project/find'
import type { ClipId, Cue, CueId, Item, ItemId, Lane, LaneId, LaneKind, MainClip, Project } from '../project/project'
import { dropOrphans } from './orphans'
import { settle } from './settle'

/**
 * The main track as it shall be. What was pinned to a clip that is gone goes too, and what meets another on its lane
 * makes room. A locked or hidden main track stays as it is.
 */
export function withMain(project: Project, main: readonly MainClip[]): Project {
  if (isLaneGuarded(project, 'main')) return project
  return settle(dropOrphans({ ...project, main }, project))
}

/** Puts `pieces` where the clip was: none removes it, several split it. */
export function replaceClip(project: Project, id: ClipId, pieces: readonly MainClip[]): Project {
  if (!project.main.some((clip) => clip.id === id)) return project
  return withMain(
    project,
    project.main.flatMap((clip) => (clip.id === id ? pieces : [clip])),
  )
}

/** The lanes as they shall be. One that is left empty goes, unless something was set for it. */
export const withLanes = (project: Project, lanes: readonly Lane[]): Project =>
  settle({ ...project, lanes: lanes.filter(({ items, settings }) => items.length > 0 || settings) })

/** Puts `pieces` where the item was, unless its lane is locked or hidden. */
export function replaceItem(project: Project, id: ItemId, pieces: readonly Item[]): Project {
  const holds = ({ items }: Lane) => items.some((item) => item.id === id)
  if (!project.lanes.some(holds) || isGuarded(project, { kind: 'item', id })) return project
  const replaced = (items: readonly Item[]) => items.flatMap((item) => (item.id === id ? pieces : [item]))
  return withLanes(
    project,
    project.lanes.map((lane) => (holds(lane) ? { ...lane, items: replaced(lane.items) } : lane)),
  )
}

export function replaceCue(project: Project, id: CueId, pieces: readonly Cue[]): Project {
  const { cues } = project.captions
  if (!cues.some((cue) => cue.id === id) || isLaneGuarded(project, 'captions')) return project
  return setCues(
    project,
    cues.flatMap((cue) => (cue.id === id ? pieces : [cue])),
  )
}

export const setCues = (project: Project, cues: readonly Cue[]): Project => ({
  ...project,
  captions: { ...project.captions, cues },
})

const order: Readonly<Record<LaneKind, number>> = { overlay: 0, text: 1, sound: 2 }

/** A new lane: of overlays in front of the others, of texts and sounds below theirs. */
export function addLane(project: Project, id: LaneId, kind: LaneKind, items: readonly Item[]): Project {
  const after = project.lanes.findIndex((lane) => order[lane.kind] > order[kind])
  const end = after < 0 ? project.lanes.length : after
  return { ...project, lanes: project.lanes.toSpliced(kind === 'overlay' ? 0 : end, 0, { id, kind, items }) }
}
