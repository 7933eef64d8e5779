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
const sameRow = (a: LaneRow, b: LaneRow | undefined) =>
  a.lane === b?.lane && a.kind === b.kind && a.n === b.n && a.alone === b.alone && a.settings === b.settings

let latest: readonly LaneRow[] = []

/**
 * All lanes as they are shown, from top to bottom. The very same rows as before where nothing of them has changed: what
 * is drawn for them need not be drawn anew with every move of a drag.
 */
export const laneRows = memoizeLatest(4, (project: Project): readonly LaneRow[] => {
  const row = (lane: LaneRef, kind: LaneRow['kind'], n = 1, alone = true): LaneRow => ({
    ...{ lane, kind, n, alone },
    settings: settingsOf(project, lane),
  })
  const ofKind = (kind: LaneKind): LaneRow[] => {
    const lanes = project.lanes.filter((lane) => lane.kind === kind)
    return lanes.map(({ id }, index) => row(id, kind, index + 1, lanes.length === 1))
  }
  const rows = [
    ...ofKind('overlay'),
    row('main', 'main'),
    row('captions', 'captions'),
    ...ofKind('text'),
    ...ofKind('sound'),
  ]
  const same = rows.length === latest.length && rows.every((each, index) => sameRow(each, latest[index]))
  if (!same) latest = rows
  return latest
})
