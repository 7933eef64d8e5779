import { placeOf } from '../project/find'
import { anchorAt, attach, isAttached, isPinned } from '../project/layout'
import type { Anchor, ClipId, Project } from '../project/project'
import { type Micros, plus, type Span } from '../project/time'

/** Frees what is pinned to a clip: it stands where it stood in the film, and stays there whatever becomes of the clip. */
export function freeFrom(project: Project, on: ClipId): Project {
  const freed = <Thing extends { readonly anchor: Anchor }>(thing: Thing, span: Span | undefined): Thing =>
    span && isPinned(thing.anchor) && thing.anchor.on === on ? { ...thing, anchor: { start: span.start } } : thing
  return {
    ...project,
    lanes: project.lanes.map((lane) => ({
      ...lane,
      items: lane.items.map((item) => freed(item, placeOf(project, { kind: 'item', id: item.id }))),
    })),
    markers: project.markers.map((marker) => freed(marker, placeOf(project, { kind: 'marker', id: marker.id }))),
    captions: {
      ...project.captions,
      cues: project.captions.cues.map((cue) => {
        const place = placeOf(project, { kind: 'cue', id: cue.id })
        return place && isAttached(cue.place) && cue.place.on === on ? { ...cue, place } : cue
      }),
    },
  }
}

/** Pins what was freed from a clip in `before` to what now lies under it, `by` later in the film than it stood. */
export function pinAgain(project: Project, before: Project, on: ClipId, by: Micros): Project {
  const items = pinnedTo(
    before.lanes.flatMap((lane) => lane.items),
    on,
  )
  const markers = pinnedTo(before.markers, on)
  const cues = new Set(
    before.captions.cues.filter(({ place }) => isAttached(place) && place.on === on).map(({ id }) => id),
  )
  const later = (time: Micros) => Math.max(0, plus(time, by)) as Micros
  const pinned = <Thing extends { readonly anchor: Anchor }>(thing: Thing): Thing =>
    isPinned(thing.anchor) ? thing : { ...thing, anchor: anchorAt(project, later(thing.anchor.start)) }
  return {
    ...project,
    lanes: project.lanes.map((lane) => ({
      ...lane,
      items: lane.items.map((item) => (items.has(item.id) ? pinned(item) : item)),
    })),
    markers: project.markers.map((marker) => (markers.has(marker.id) ? pinned(marker) : marker)),
    captions: {
      ...project.captions,
      cues: project.captions.cues.map((cue) => {
        if (!cues.has(cue.id) || isAttached(cue.place)) return cue
        const start = later(cue.place.start)
        return { ...cue, place: attach(project, { start, end: plus(start, cue.place.end - cue.place.start) }) }
      }),
    },
  }
}

const pinnedTo = <Id>(things: readonly { readonly id: Id; readonly anchor: Anchor }[], on: ClipId): ReadonlySet<Id> =>
  new Set(things.filter(({ anchor }) => isPinned(anchor) && anchor.on === on).map(({ id }) => id))
