import { findCue, findMarker, placeOf, type Target } from '../project/find'
import { anchorAt, attach, isAttached, isPinned, layout } from '../project/layout'
import type { Anchor, Project } from '../project/project'
import type { Micros } from '../project/time'
import { replaceCue, replaceItem } from './replace'
import { seenPart } from './seenPart'

/** Whether it moves with a clip of the main track; `null` for what is no such thing. */
export function isPinnedTarget(project: Project, target: Target): boolean | null {
  switch (target.kind) {
    case 'clip':
      return null
    case 'item': {
      const placed = layout(project).byItem.get(target.id)
      return placed ? isPinned(placed.item.anchor) : null
    }
    case 'cue': {
      const cue = findCue(project, target.id)
      return cue ? isAttached(cue.place) : null
    }
    case 'marker': {
      const marker = findMarker(project, target.id)
      return marker ? isPinned(marker.anchor) : null
    }
  }
}

// lane          | item |
// main     |  A   :  |  B  |      pinned: moves with A; free: stays at its time. Where it stands changes in neither way.
export function setPinned(project: Project, target: Target, pinned: boolean): Project {
  const span = placeOf(project, target)
  const now = isPinnedTarget(project, target)
  if (!span || now === null || now === pinned) return project
  const anchor = (at: Micros): Anchor => (pinned ? anchorAt(project, at) : { start: at })
  if (pinned && !isPinned(anchor(span.start))) return project

  switch (target.kind) {
    case 'clip':
      return project
    case 'item': {
      const placed = layout(project).byItem.get(target.id)
      return placed ? replaceItem(project, target.id, [{ ...seenPart(placed), anchor: anchor(span.start) }]) : project
    }
    case 'cue': {
      const cue = findCue(project, target.id)
      return cue ? replaceCue(project, cue.id, [{ ...cue, place: pinned ? attach(project, span) : span }]) : project
    }
    case 'marker': {
      const markers = project.markers.map((each) =>
        each.id === target.id ? { ...each, anchor: anchor(span.start) } : each,
      )
      return { ...project, markers }
    }
  }
}
