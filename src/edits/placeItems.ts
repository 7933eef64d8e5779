import type { Item, LaneId, LaneKind, Project } from '../project/project'
import { type Micros, plus } from '../project/time'
import { newLaneIndex } from './replace'
import { emptyRow, lanesOf, put, rowsOf, takes } from './rows'

/** An item on its way to a lane of its kind: `start` is where its anchor puts it, `lane` the one that it would like. */
export type Arrival = { readonly item: Item; readonly kind: LaneKind; readonly lane: LaneId; readonly start: Micros }

/** Puts each onto the lane it would like, else the first that is free there, else a new one. */
export function placeItems(project: Project, arrivals: readonly Arrival[], fresh: () => LaneId): Project {
  if (arrivals.length === 0) return project
  const rows = rowsOf(project)
  for (const { item, kind, lane, start } of arrivals) {
    const span = { start, end: plus(start, item.length) }
    const free = rows.filter((row) => takes(row, kind, span))
    const row = free.find((each) => each.lane.id === lane) ?? free[0] ?? emptyRow(fresh(), kind)
    if (!rows.includes(row)) {
      const index = newLaneIndex(
        rows.map((each) => each.lane),
        kind,
      )
      rows.splice(index, 0, row)
    }
    put(row, item, span)
  }
  return { ...project, lanes: lanesOf(rows) }
}
