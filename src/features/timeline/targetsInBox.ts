import { isLaneGuarded, type LaneRef, type Target } from '../../project/find'
import { layout } from '../../project/layout'
import type { Project } from '../../project/project'
import type { Span } from '../../project/time'
import type { Box } from './lifting'
import type { LaneBox } from './stage'

/** What a box touches: clips, captions, then items; nothing of a locked or hidden lane. */
export function targetsInBox(project: Project, lanes: readonly LaneBox[], box: Box): readonly Target[] {
  const touched = new Set<LaneRef>(
    lanes
      .filter(({ top, bottom, lane }) => top < box.bottom && bottom > box.top && !isLaneGuarded(project, lane))
      .map(({ lane }) => lane),
  )
  const isIn = ({ start, end }: Span) => start < box.to && end > box.from
  const { main, items, cues } = layout(project)
  const over = project.lanes.map(({ id }) => touched.has(id))
  return [
    ...(touched.has('main') ? main.filter(({ span }) => isIn(span)) : []).map(
      ({ clip }): Target => ({ kind: 'clip', id: clip.id }),
    ),
    ...(touched.has('captions') ? cues.filter(({ span }) => isIn(span)) : []).map(
      ({ cue }): Target => ({ kind: 'cue', id: cue.id }),
    ),
    ...items
      .filter(({ lane, span }) => over[lane] && isIn(span))
      .map(({ item }): Target => ({ kind: 'item', id: item.id })),
  ]
}
