import { expect, it } from 'vitest'
import { asset, clip, film, item, lane, pin } from '../project/builders'
import { findItem, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId, ItemId, LaneId, Project } from '../project/project'
import { sourceAt } from '../project/source'
import { fromSeconds as s } from '../project/time'
import { duplicate } from './duplicate'
import { liftClip, lowerItem } from './lift'
import { moveClip, moveItem } from './move'
import { setPinned } from './pin'
import { setSpeed } from './speed'
import { trimClip } from './trim'

const x = 'x' as ItemId
const target: Target = { kind: 'item', id: x }

/** The first second of `x` lay over what was trimmed away from the beginning of `a`. */
const start = trimClip(
  film({
    assets: [asset('v', 10), asset('w', 10)],
    main: [clip('a', 'v', 0, 6), clip('b', 'v', 0, 6)],
    lanes: [lane('top', 'overlay', item('x', 'w', pin('a', 1), 0, 4))],
  }),
  { id: 'a' as ClipId, edge: 'start', by: s(2) },
)

/** What is seen of an item: when in the film, and which part of its source. */
function seen(project: Project, id: ItemId) {
  const placed = layout(project).byItem.get(id)
  if (!placed) return null
  const { item, span, skipped } = placed
  const from = sourceAt(item, skipped)
  const until = sourceAt(item, item.length)
  return [span.start, span.end, from, until].map((time) => time / 1_000_000)
}

const newLane = 'new' as LaneId
const cases: readonly [string, Project, readonly number[]][] = [
  ['nothing', start, [0, 3, 1, 4]],
  ['going twice as fast', setSpeed(start, target, 2), [0, 1.5, 1, 4]],
  ['being freed', setPinned(start, target, false), [0, 3, 1, 4]],
  ['being moved', moveItem(start, { id: x, start: s(5), newLane }), [5, 8, 1, 4]],
  ['its clip going elsewhere', moveClip(start, { id: 'a' as ClipId, index: 1 }), [6, 9, 1, 4]],
  ['its clip being lifted', liftClip(start, { id: 'a' as ClipId, itemId: 'i' as ItemId, newLane }), [0, 3, 1, 4]],
]

it.each(cases)('shows the same after %s', (_, project, expected) => {
  expect(seen(project, x)).toEqual(expected)
})

it('shows the same as a clip of the main track and as a copy', () => {
  const lowered = lowerItem(start, { id: x, index: 0, clipId: 'n' as ClipId })
  expect(lowered.main[0]).toMatchObject({ sourceStart: s(1), length: s(3) })
  const copied = duplicate(start, [target], () => 'copy')
  expect(findItem(copied, 'copy' as ItemId)).toMatchObject({ sourceStart: s(1), length: s(3) })
})
