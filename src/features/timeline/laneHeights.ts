import type { LaneRef } from '../../project/find'
import type { LaneRow } from '../../project/laneRows'

/** How high the lanes are, in pixels: `Lanes.module.css` says the same. */
export const laneHeights = { ruler: 26, main: 56, other: 44, gap: 4 } as const

export const heightOf = ({ kind }: LaneRow) => (kind === 'main' ? laneHeights.main : laneHeights.other)

/** Pixels from the top of the lanes to the top of this one; without one, to below the last. */
export function topOf(rows: readonly LaneRow[], lane?: LaneRef): number {
  let top: number = laneHeights.gap
  for (const row of rows) {
    if (row.lane === lane) break
    top += heightOf(row) + laneHeights.gap
  }
  return top
}
