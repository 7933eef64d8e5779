import { linked } from '../project/companions'
import { isLaneGuarded, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { Project } from '../project/project'
import { type Micros, plus } from '../project/time'
import { movedAnchor } from './anchors'
import { mapPinnable } from './mapPinnable'
import { withLanes } from './replace'
import { seenPart } from './seenPart'

/** Lets the items that are linked with `target` stand `by` later than they stood in `before`, as it does itself. */
export function carryLinked(project: Project, before: Project, target: Target, by: Micros): Project {
  const along = new Set<string>(linked(project, [target]).map(({ id }) => id))
  const { byItem } = layout(before)
  const carried = mapPinnable(project, {
    item: (item, lane) => {
      const was = along.has(item.id) && !isLaneGuarded(project, lane.id) ? byItem.get(item.id) : undefined
      if (!was) return item
      const start = Math.max(0, plus(was.span.start, by)) as Micros
      return { ...seenPart(was), anchor: movedAnchor(project, item.anchor, start) }
    },
    marker: (marker) => marker,
    cue: (cue) => cue,
  })
  return withLanes(carried, carried.lanes)
}
