import { memoizeLatest } from '../lib/memoizeLatest'
import { type LaneRef, settingsOf } from './find'
import type { LaneKind, LaneSettings, Project } from './project'

/** A lane with its number among those of its kind, from 1; `alone` where there is no other. */
export type LaneRow = {
  readonly lane: LaneRef
  readonly kind: LaneKind | 'main' | 'captions'
  readonly n: number
  readonly alone: boolean
  readonly settings: LaneSettings
}

// overlay, in front of
// overlay
// main
// captions
// text
// sound
//
/** All lanes as they are shown, from top to bottom. */
export const laneRows = memoizeLatest(4, (project: Project): readonly LaneRow[] => {
  const row = (lane: LaneRef, kind: LaneRow['kind'], n = 1, alone = true): LaneRow => ({
    ...{ lane, kind, n, alone },
    settings: settingsOf(project, lane),
  })
  const ofKind = (kind: LaneKind): LaneRow[] => {
    const lanes = project.lanes.filter((lane) => lane.kind === kind)
    return lanes.map(({ id }, index) => row(id, kind, index + 1, lanes.length === 1))
  }
  return [...ofKind('overlay'), row('main', 'main'), row('captions', 'captions'), ...ofKind('text'), ...ofKind('sound')]
})
