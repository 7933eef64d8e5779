import { anchorAt, isAttached, isPinned } from '../project/layout'
import type { Anchor, ClipId, Pin, Project } from '../project/project'
import type { Micros } from '../project/time'
import { mapPinnable } from './mapPinnable'

/** What is pinned is pinned anew to what is seen at `start`; what is free stays free. */
export const movedAnchor = (project: Project, anchor: Anchor, start: Micros): Anchor =>
  isPinned(anchor) ? anchorAt(project, start) : { start }

/** The clip goes on in clip `to` from source time `from` on. */
export type Follow = { readonly from: Micros; readonly to: ClipId }

/** What is pinned to a clip beyond where it was cut is pinned to the clip that goes on there. */
export function reattach(project: Project, follows: ReadonlyMap<ClipId, Follow>): Project {
  const followed = <Where extends Pin>(pin: Where): Where => {
    const follow = follows.get(pin.on)
    return follow && pin.at >= follow.from ? { ...pin, on: follow.to } : pin
  }
  const anchored = <Thing extends { readonly anchor: Anchor }>(thing: Thing): Thing => {
    const anchor = isPinned(thing.anchor) ? followed(thing.anchor) : thing.anchor
    return anchor === thing.anchor ? thing : { ...thing, anchor }
  }
  const { cover } = project
  const film = cover && isPinned(cover) ? { ...project, cover: followed(cover) } : project
  return mapPinnable(film, {
    item: anchored,
    marker: anchored,
    cue: (cue) => {
      const place = isAttached(cue.place) ? followed(cue.place) : cue.place
      return place === cue.place ? cue : { ...cue, place }
    },
  })
}
