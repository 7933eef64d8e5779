import { liftClip, lowerItem } from '../edits/lift'
import { shiftLane } from '../edits/moveTargets'
import { newId } from '../lib/newId'
import { isGuarded, laneOf, placeOf, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId, ItemId, LaneId, Project } from '../project/project'
import type { Studio } from '../store/studio'
import { film, selected } from './questions'

export type LaneStep = -1 | 1

/** Whether the main track is what comes next: above it a clip is lifted, and below the overlays one is put into it. */
function crosses(project: Project, target: Target, by: LaneStep): boolean {
  if (target.kind === 'clip') return by < 0
  const lane = target.kind === 'item' ? laneOf(project, target.id) : undefined
  return by > 0 && lane?.kind === 'overlay' && project.lanes.findLast(({ kind }) => kind === 'overlay') === lane
}

export function canStep(studio: Studio, by: LaneStep): boolean {
  const project = film(studio)
  const target = selected(studio)
  if (!target || isGuarded(project, target)) return false
  if (crosses(project, target, by)) return true
  const lane = target.kind === 'item' ? laneOf(project, target.id) : undefined
  if (!lane) return false
  const alike = project.lanes.filter(({ kind }) => kind === lane.kind)
  return lane.items.length > 1 || alike.at(by > 0 ? -1 : 0) !== lane
}

/** One lane up or down, at the same time of the film. */
export function stepLane(studio: Studio, by: LaneStep) {
  const target = selected(studio)
  if (!target) return
  const project = film(studio)
  const newLane = newId<LaneId>()
  if (!crosses(project, target, by)) {
    return studio.editor.apply('move', (before) => shiftLane(before, target, by, newLane))
  }
  const across = target.kind === 'clip' ? lifted(target.id, newLane) : lowered(project, target)
  studio.editor.apply('move', across.edit)
  if (placeOf(film(studio), across.target)) studio.selection.select(across.target)
}

function lifted(id: ClipId, newLane: LaneId) {
  const itemId = newId<ItemId>()
  const edit = (project: Project) => liftClip(project, { id, itemId, newLane })
  return { edit, target: { kind: 'item', id: itemId } as const }
}

/** Into the cut that one of its ends is nearest to, its beginning first: where it came from, if it was lifted. */
function lowered(project: Project, target: Target) {
  const clipId = newId<ClipId>()
  const span = placeOf(project, target)
  const cuts = [0, ...layout(project).main.map(({ span: { end } }) => end)]
  const away = (time = 0) => cuts.map((cut) => Math.abs(cut - time))
  const [fromStart, fromEnd] = [away(span?.start), away(span?.end)]
  const nearest = Math.min(...fromStart) <= Math.min(...fromEnd) ? fromStart : fromEnd
  const index = nearest.indexOf(Math.min(...nearest))
  const edit = (before: Project) => lowerItem(before, { id: target.id as ItemId, index, clipId })
  return { edit, target: { kind: 'clip', id: clipId } as const }
}
