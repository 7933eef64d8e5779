import { isLaneGuarded } from '../project/find'
import { layout } from '../project/layout'
import type { Item, Lane, LaneId, LaneKind, Project } from '../project/project'
import { overlaps, type Span } from '../project/time'

/** A lane while things are put onto it, and the times at which it is taken. */
export type Row = { readonly lane: Lane; readonly guarded: boolean; readonly added: Item[]; readonly taken: Span[] }

export const emptyRow = (id: LaneId, kind: LaneKind): Row => ({
  lane: { id, kind, items: [] },
  guarded: false,
  added: [],
  taken: [],
})

/** The lanes of a project, without the things in `leaving`. */
export function rowsOf(project: Project, leaving: { readonly has: (item: Item) => boolean } = new Set<Item>()): Row[] {
  const rows = project.lanes.map((lane): Row => {
    const kept = lane.items.filter((item) => !leaving.has(item))
    const staying = kept.length === lane.items.length ? lane : { ...lane, items: kept }
    return { lane: staying, guarded: isLaneGuarded(project, lane.id), added: [], taken: [] }
  })
  for (const { item, lane, span } of layout(project).items) if (!leaving.has(item)) rows[lane]?.taken.push(span)
  return rows
}

export const takes = ({ lane, guarded, taken }: Row, kind: LaneKind, span: Span) =>
  lane.kind === kind && !guarded && !taken.some((each) => overlaps(each, span))

export function put(row: Row, item: Item, span: Span) {
  row.added.push(item)
  row.taken.push(span)
}

export const lanesOf = (rows: readonly Row[]): readonly Lane[] =>
  rows.map(({ lane, added }) => (added.length > 0 ? { ...lane, items: [...lane.items, ...added] } : lane))
