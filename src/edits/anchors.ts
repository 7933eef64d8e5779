import { mapSame } from '../lib/mapSame'
import { anchorAt, isAttached, isPinned } from '../project/layout'
import type { Anchor, ClipId, Cue, Pin, Place, Project } from '../project/project'
import type { Micros } from '../project/time'

/** What is pinned is pinned anew to what is seen at `start`; what is free stays free. */
export const movedAnchor = (project: Project, anchor: Anchor, start: Micros): Anchor =>
  isPinned(anchor) ? anchorAt(project, start) : { start }

/** The clip goes on in clip `to` from source time `from` on. */
export type Follow = { readonly from: Micros; readonly to: ClipId }

/** What is pinned to a clip beyond where it was cut is pinned to the clip that goes on there. */
export function reattach(project: Project, follows: ReadonlyMap<ClipId, Follow>): Project {
  const followed = <Place extends Pin>(pin: Place): Place => {
    const follow = follows.get(pin.on)
    return follow && pin.at >= follow.from ? { ...pin, on: follow.to } : pin
  }
  return mapPins(project, {
    anchor: (anchor) => (isPinned(anchor) ? followed(anchor) : anchor),
    place: (place) => (isAttached(place) ? followed(place) : place),
  })
}

type Change = { readonly anchor: (anchor: Anchor) => Anchor; readonly place: (place: Place) => Place }

/** The project with every anchor and every place of a caption changed; what stays the same stays shared. */
function mapPins(project: Project, { anchor, place }: Change): Project {
  const anchored = <Thing extends { readonly anchor: Anchor }>(thing: Thing): Thing => {
    const after = anchor(thing.anchor)
    return after === thing.anchor ? thing : { ...thing, anchor: after }
  }
  const placed = (cue: Cue): Cue => {
    const after = place(cue.place)
    return after === cue.place ? cue : { ...cue, place: after }
  }
  const lanes = mapSame(project.lanes, (lane) => {
    const items = mapSame(lane.items, anchored)
    return items === lane.items ? lane : { ...lane, items }
  })
  const cues = mapSame(project.captions.cues, placed)
  const captions = cues === project.captions.cues ? project.captions : { ...project.captions, cues }
  return { ...project, lanes, markers: mapSame(project.markers, anchored), captions }
}
