import { memoizeLatest } from '../../lib/memoizeLatest'
import { type LaneRef, settingsOf } from '../../project/find'
import type { LaneKind, LaneSettings, Project } from '../../project/project'

/** A lane as it is drawn, with its number among those of its kind, from 1; `alone` where there is no other. */
export type LaneRow = {
  readonly lane: LaneRef
  readonly kind: LaneKind | 'main' | 'captions'
  readonly n: number
  readonly alone: boolean
  readonly settings: LaneSettings
}

/** How high the lanes are, in pixels: `Lanes.module.css` says the same. */
export const laneHeights = { ruler: 26, main: 56, other: 44, gap: 4 } as const

export const heightOf = ({ kind }: LaneRow) => (kind === 'main' ? laneHeights.main : laneHeights.other)

// overlay, in front of
// overlay
// main
// captions
// text
// sound
//
/** All lanes from top to bottom. */
export const laneRows = memoizeLatest(4, (project: Project): readonly LaneRow[] => {
  const ofKind = (kind: LaneKind): LaneRow[] => {
    const lanes = project.lanes.filter((lane) => lane.kind === kind)
    return lanes.map(({ id }, index) => row(id, kind, index + 1, lanes.length === 1))
  }
  const row = (lane: LaneRef, kind: LaneRow['kind'], n = 1, alone = true): LaneRow => ({
    ...{ lane, kind, n, alone },
    settings: settingsOf(project, lane),
  })
  return [...ofKind('overlay'), row('main', 'main'), row('captions', 'captions'), ...ofKind('text'), ...ofKind('sound')]
})

/** Pixels from the top of the first lane to the top of this one. */
export function topOf(rows: readonly LaneRow[], lane: LaneRef): number {
  let top: number = laneHeights.gap
  for (const row of rows) {
    if (row.lane === lane) break
    top += heightOf(row) + laneHeights.gap
  }
  return top
}
