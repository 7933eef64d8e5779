import { isLaneGuarded } from '../project/find'
import { layout, type PlacedItem } from '../project/layout'
import type { Lane, LaneId, Project } from '../project/project'
import { overlaps, type Span } from '../project/time'

// lane 1  |  a  |                       lane 1  |  a  |
//             |  b  |   <- was pushed   lane 2      |  b  |
//
// What is pinned moves with its clip, and may come to lie on another thing of its lane. Then the later of the two
// takes the next lane of its kind that is free there, or a new one.
export function settle(project: Project): Project {
  let settled = project
  for (let clash = firstClash(settled); clash; clash = firstClash(settled)) settled = moveDown(settled, clash)
  return settled
}

function firstClash(project: Project): PlacedItem | undefined {
  const { items } = layout(project)
  return items.find((placed, index) => {
    const before = items[index - 1]
    return before?.lane === placed.lane && overlaps(before.span, placed.span)
  })
}

function moveDown(project: Project, { item, lane: from, span }: PlacedItem): Project {
  const lanes = project.lanes.map((lane, index) =>
    index === from ? { ...lane, items: lane.items.filter(({ id }) => id !== item.id) } : lane,
  )
  const { id, kind } = project.lanes[from] as Lane
  const to = lanes.findIndex(
    (lane, index) =>
      index > from && lane.kind === kind && !isLaneGuarded(project, lane.id) && isFree(project, index, span),
  )
  return {
    ...project,
    lanes:
      to < 0
        ? lanes.toSpliced(from + 1, 0, { id: laneIdAfter(project, id), kind, items: [item] })
        : lanes.map((lane, index) => (index === to ? { ...lane, items: [...lane.items, item] } : lane)),
  }
}

/** Whether nothing lies on this lane at that time, but for the items in `but`. */
export const isFree = (project: Project, lane: number, span: Span, but?: string): boolean =>
  !layout(project).items.some((each) => each.lane === lane && each.item.id !== but && overlaps(each.span, span))

/** The first unused of `song-2`, `song-3`…: the same for the same project, as a pure function must be. */
function laneIdAfter({ lanes }: Project, id: LaneId): LaneId {
  const stem = id.replace(/-\d+$/, '')
  const taken = new Set<string>(lanes.map((lane) => lane.id))
  let count = 2
  while (taken.has(`${stem}-${count}`)) count++
  return `${stem}-${count}` as LaneId
}
