import { memoizeLatest } from '../lib/memoizeLatest'
import { type LaneRef, settingsOf } from './find'
import type { LaneKind, LaneSettings, Project } from './project'

/** A lane with its number among those of its kind, from 1, voices apart from other sounds; `alone` where there is no other. */
export type LaneRow = {
  readonly lane: LaneRef
  readonly kind: LaneKind | 'main' | 'captions'
  /** What was spoken over the film. */
  readonly voice: boolean
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
  a.lane === b?.lane &&
  a.kind === b.kind &&
  a.voice === b.voice &&
  a.n === b.n &&
  a.alone === b.alone &&
  a.settings === b.settings

let latest: readonly LaneRow[] = []

/**
 * All lanes as they are shown, from top to bottom. The very same rows as before where nothing of them has changed: what
 * is drawn for them need not be drawn anew with every move of a drag.
 */
export const laneRows = memoizeLatest(4, (project: Project): readonly LaneRow[] => {
  const row = (lane: LaneRef, kind: LaneRow['kind'], n = 1, alone = true, voice = false): LaneRow => ({
    ...{ lane, kind, voice, n, alone },
    settings: settingsOf(project, lane),
  })
  const ofKind = (kind: LaneKind): LaneRow[] => {
    const lanes = project.lanes.filter((lane) => lane.kind === kind)
    return lanes.map(({ id, voice = false }) => {
      const alike = lanes.filter((lane) => (lane.voice ?? false) === voice)
      return row(id, kind, alike.findIndex((lane) => lane.id === id) + 1, alike.length === 1, voice)
    })
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
