import { anchorAt, isAttached, isPinned } from '../project/layout'
import type { Anchor, ClipId, Pin, Project } from '../project/project'
import type { Micros } from '../project/time'

/** What is pinned is pinned anew to what is seen at `start`; what is free stays free. */
export const movedAnchor = (project: Project, anchor: Anchor, start: Micros): Anchor =>
  isPinned(anchor) ? anchorAt(project, start) : { start }

type Reattach = { readonly on: ClipId; readonly from: Micros; readonly to: ClipId }

/** What is pinned to clip `on` at source time `from` or later is pinned to clip `to` instead, which goes on there. */
export function reattach(project: Project, { on, from, to }: Reattach): Project {
  const follows = (pin: Pin) => pin.on === on && pin.at >= from
  const follow = <Thing extends { readonly anchor: Anchor }>(thing: Thing): Thing =>
    isPinned(thing.anchor) && follows(thing.anchor) ? { ...thing, anchor: { ...thing.anchor, on: to } } : thing
  return {
    ...project,
    lanes: project.lanes.map((lane) => ({ ...lane, items: lane.items.map(follow) })),
    markers: project.markers.map(follow),
    captions: {
      ...project.captions,
      cues: project.captions.cues.map((cue) =>
        isAttached(cue.place) && follows(cue.place) ? { ...cue, place: { ...cue.place, on: to } } : cue,
      ),
    },
  }
}
