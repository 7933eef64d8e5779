import { isLaneGuarded, type LaneRef, placeOf, type Target } from '../project/find'
import { isAttached, isPinned } from '../project/layout'
import type { ClipId, Project } from '../project/project'
import type { Span } from '../project/time'

/**
 * What is pinned to a clip that is gone from `project` goes with it. On a locked or hidden lane nothing goes: it stays
 * where it stood in the film `before`, free.
 */
export function dropOrphans(project: Project, before: Project): Project {
  const clips = new Set(project.main.map(({ id }) => id))
  if (before.main.every(({ id }) => clips.has(id))) return project
  const isLost = (on: ClipId) => !clips.has(on)

  /** The thing freed, or nothing. */
  const keep = <Thing>(target: Target, lane: LaneRef, free: (span: Span) => Thing): Thing[] => {
    const span = isLaneGuarded(before, lane) ? placeOf(before, target) : undefined
    return span ? [free(span)] : []
  }
  const lanes = project.lanes.map((lane) => {
    const lost = lane.items.some(({ anchor }) => isPinned(anchor) && isLost(anchor.on))
    if (!lost) return lane
    const items = lane.items.flatMap((item) => {
      if (!isPinned(item.anchor) || !isLost(item.anchor.on)) return [item]
      return keep({ kind: 'item', id: item.id }, lane.id, ({ start }) => ({ ...item, anchor: { start } }))
    })
    return { ...lane, items }
  })
  const cues = project.captions.cues.flatMap((cue) => {
    if (!isAttached(cue.place) || !isLost(cue.place.on)) return [cue]
    return keep({ kind: 'cue', id: cue.id }, 'captions', (place) => ({ ...cue, place }))
  })
  const markers = project.markers.filter(({ anchor }) => !isPinned(anchor) || !isLost(anchor.on))
  return {
    ...project,
    lanes: lanes.filter(({ items, settings }) => items.length > 0 || settings),
    captions:
      cues.length === project.captions.cues.length && cues.every((cue, at) => cue === project.captions.cues[at])
        ? project.captions
        : { ...project.captions, cues },
    markers: markers.length === project.markers.length ? project.markers : markers,
  }
}
