import { isLaneGuarded } from '../project/find'
import { layout, type PlacedItem } from '../project/layout'
import type { Item, Lane, LaneId, Project } from '../project/project'
import { overlaps, type Span } from '../project/time'

/** A lane while things are put onto it, and the times at which it is taken. */
type Row = { readonly lane: Lane; readonly added: Item[]; readonly taken: Span[] }

// lane 1  |  a  |                       lane 1  |  a  |
//             |  b  |   <- was pushed   lane 2      |  b  |
//
// What is pinned moves with its clip, and may come to lie on another thing of its lane. Then the later of the two
// takes the next lane of its kind that is free there, or a new one.
export function settle(project: Project): Project {
  const { items } = layout(project)
  const pushed = clashing(items)
  if (pushed.size === 0) return project

  const rows = project.lanes.map((lane): Row => ({ lane, added: [], taken: [] }))
  for (const placed of items) if (!pushed.has(placed.item)) rows[placed.lane]?.taken.push(placed.span)
  for (const [item, { lane, span }] of pushed) {
    const row = rowBelow(project, rows, project.lanes[lane] as Lane, span)
    row.added.push(item)
    row.taken.push(span)
  }
  return {
    ...project,
    lanes: rows.map(({ lane, added }) => {
      const kept = lane.items.filter((item) => !pushed.has(item))
      return kept.length === lane.items.length && added.length === 0 ? lane : { ...lane, items: [...kept, ...added] }
    }),
  }
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
function rowBelow(project: Project, rows: Row[], from: Lane, span: Span): Row {
  const own = rows.findIndex(({ lane }) => lane === from)
  const free = rows.find(
    ({ lane, taken }, index) =>
      index > own &&
      lane.kind === from.kind &&
      !isLaneGuarded(project, lane.id) &&
      !taken.some((each) => overlaps(each, span)),
  )
  if (free) return free
  const id = laneIdAfter(
    rows.map(({ lane }) => lane.id),
    from.id,
  )
  const row: Row = { lane: { id, kind: from.kind, items: [] }, added: [], taken: [] }
  rows.splice(own + 1, 0, row)
  return row
}

/** Whether nothing lies on this lane at that time, but for the items in `but`. */
export const isFree = (project: Project, lane: number, span: Span, but?: string): boolean =>
  !layout(project).items.some((each) => each.lane === lane && each.item.id !== but && overlaps(each.span, span))

/** The first unused of `song-2`, `song-3`…: the same for the same project, as a pure function must be. */
function laneIdAfter(lanes: readonly LaneId[], id: LaneId): LaneId {
  const stem = id.replace(/-\d+$/, '')
  const taken = new Set<string>(lanes)
  let count = 2
  while (taken.has(`${stem}-${count}`)) count++
  return `${stem}-${count}` as LaneId
}
