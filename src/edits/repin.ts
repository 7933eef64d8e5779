import { anchorAt, attach, isAttached, isPinned, layout } from '../project/layout'
import type { Anchor, ClipId, Project } from '../project/project'
import { type Micros, plus, spanLength } from '../project/time'
import { mapPinnable } from './mapPinnable'
import { partOfCue, seenPart } from './seenPart'

/** Frees what is pinned to a clip: it stands where it stood in the film, and stays there whatever becomes of the clip. */
export function freeFrom(project: Project, on: ClipId): Project {
  const { byItem, cues, markers } = layout(project)
  const placedCues = new Map(cues.map((placed) => [placed.cue.id, placed]))
  const times = new Map(markers.map(({ marker, time }) => [marker.id, time]))
  const isOn = (anchor: Anchor) => isPinned(anchor) && anchor.on === on
  return mapPinnable(project, {
    item: (item) => {
      const placed = isOn(item.anchor) ? byItem.get(item.id) : undefined
      return placed ? { ...seenPart(placed), anchor: { start: placed.span.start } } : item
    },
    marker: (marker) => {
      const start = isOn(marker.anchor) ? times.get(marker.id) : undefined
      return start === undefined ? marker : { ...marker, anchor: { start } }
    },
    cue: (cue) => {
      const placed = isAttached(cue.place) && cue.place.on === on ? placedCues.get(cue.id) : undefined
      return placed ? partOfCue(placed) : cue
    },
  })
}

/** Pins what was freed from a clip in `before` to what now lies under it, `by` later in the film than it stood. */
export function pinAgain(project: Project, before: Project, on: ClipId, by: Micros): Project {
  const { items, markers } = layout(before)
  const freed = new Set<string>([
    ...items.flatMap(({ item: { id, anchor } }) => (isPinned(anchor) && anchor.on === on ? id : [])),
    ...markers.flatMap(({ marker: { id, anchor } }) => (isPinned(anchor) && anchor.on === on ? id : [])),
    ...before.captions.cues.flatMap(({ id, place }) => (isAttached(place) && place.on === on ? id : [])),
  ])
  const later = (time: Micros) => Math.max(0, plus(time, by)) as Micros
  const pinned = <Thing extends { readonly id: string; readonly anchor: Anchor }>(thing: Thing): Thing =>
    freed.has(thing.id) && !isPinned(thing.anchor)
      ? { ...thing, anchor: anchorAt(project, later(thing.anchor.start)) }
      : thing
  return mapPinnable(project, {
    item: pinned,
    marker: pinned,
    cue: (cue) => {
      if (!freed.has(cue.id) || isAttached(cue.place)) return cue
      const start = later(cue.place.start)
      return { ...cue, place: attach(project, { start, end: plus(start, spanLength(cue.place)) }) }
    },
  })
}
