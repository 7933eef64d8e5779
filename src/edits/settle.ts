import { layout, type PlacedItem } from '../project/layout'
import type { Item, LaneId, Project } from '../project/project'
import { overlaps, type Span } from '../project/time'
import { emptyRow, lanesOf, put, type Row, rowsOf, takes } from './rows'

// lane 1  |  a  |                       lane 1  |  a  |
//             |  b  |   <- was pushed   lane 2      |  b  |
//
// What is pinned moves with its clip, and may come to lie on another thing of its lane. Then the later of the two
// takes the next lane of its kind that is free there, or a new one.
export function settle(project: Project): Project {
  const pushed = clashing(layout(project).items)
  if (pushed.size === 0) return project
  const rows = rowsOf(project, pushed)
  for (const [item, { lane, span }] of pushed) {
    const from = project.lanes[lane]?.id
    const own = rows.findIndex((row) => row.lane.id === from)
    put(rowBelow(rows, own, span), item, span)
  }
  return { ...project, lanes: lanesOf(rows) }
}

/** What overlaps something before it on its lane that can stay. */
function clashing(items: readonly PlacedItem[]): ReadonlyMap<Item, PlacedItem> {
  const pushed = new Map<Item, PlacedItem>()
  let kept: PlacedItem | undefined
  for (const placed of items) {
    if (kept?.lane === placed.lane && overlaps(kept.span, placed.span)) pushed.set(placed.item, placed)
    else kept = placed
  }
  return pushed
}

/** The next one below of the same kind that is free then; if none is, a new one is put right below. */
function rowBelow(rows: Row[], own: number, span: Span): Row {
  const { id, kind } = (rows[own] as Row).lane
  const free = rows.find((row, index) => index > own && takes(row, kind, span))
  if (free) return free
  const row = emptyRow(laneIdAfter(rows, id), kind)
  rows.splice(own + 1, 0, row)
  return row
}

/** Whether nothing lies on this lane at that time, but for the items in `but`. */
export const isFree = (project: Project, lane: number, span: Span, but?: string): boolean =>
  !layout(project).items.some((each) => each.lane === lane && each.item.id !== but && overlaps(each.span, span))

/** The first unused of `song-2`, `song-3`…: the same for the same project, as a pure function must be. */
function laneIdAfter(rows: readonly Row[], id: LaneId): LaneId {
  const stem = id.replace(/-\d+$/, '')
  const taken = new Set<string>(rows.map(({ lane }) => lane.id))
  let count = 2
  while (taken.has(`${stem}-${count}`)) count++
  return `${stem}-${count}` as LaneId
}
