import { describe, expect, it } from 'vitest'
import { asset, clip, film } from '../../project/builders'
import { layout } from '../../project/layout'
import type { ClipId } from '../../project/project'
import { firstTile, indexAmongStaying, indexAtTile, indexAtTime, nearestCut, orderAfter } from './reorder'

const { main } = layout(
  film({
    assets: [asset('a', 10)],
    main: [clip('A', 'a', 0, 2), clip('B', 'a', 0, 4), clip('C', 'a', 0, 2)],
  }),
)
const at = (carried: string, seconds: number) => indexAtTime(main, carried as ClipId, seconds * 1_000_000)

describe('reordering', () => {
  it.each([
    ['C', 0.5, 0],
    ['C', 1.5, 1],
    ['C', 3.9, 1],
    ['C', 4.1, 2],
    ['A', 1.9, 0],
    ['A', 4.1, 1],
    ['A', 99, 2],
    ['B', -5, 0],
  ])('%s carried to %f s lands at %i', (carried, seconds, index) => {
    expect(at(carried, seconds)).toBe(index)
  })

  it('puts the clip into its new place', () => {
    const pieces = ['A', 'B', 'C'].map((id) => ({ id }))
    const names = (id: string, index: number) => orderAfter(pieces, id, index).map((piece) => piece.id)
    expect(names('A', 2)).toEqual(['B', 'C', 'A'])
    expect(names('C', 0)).toEqual(['C', 'A', 'B'])
    expect(names('B', 1)).toEqual(['A', 'B', 'C'])
  })

  it('lays the lifted tile under the finger', () => {
    const first = firstTile(2, 60, 200)
    expect(indexAtTile(5, 60, first, 200)).toBe(2)
    expect(indexAtTile(5, 60, first, 135)).toBe(1)
    expect(indexAtTile(5, 60, first, -500)).toBe(0)
    expect(indexAtTile(5, 60, first, 5000)).toBe(4)
  })

  it('takes several clips to where the one under the pointer goes', () => {
    const order = ['C', 'A', 'B', 'D'].map((id) => ({ id }))
    expect(indexAmongStaying(order, new Set(['B', 'C']), 'C')).toBe(0)
    expect(indexAmongStaying(order, new Set(['B', 'C']), 'B')).toBe(1)
    expect(indexAmongStaying(order, new Set(['D']), 'D')).toBe(3)
  })

  it.each([
    [-1, 0, 0],
    [0.9, 0, 0],
    [1.1, 1, 2],
    [3.9, 1, 2],
    [7.5, 3, 8],
    [99, 3, 8],
  ])('finds the cut nearest to %f s', (seconds, index, time) => {
    expect(nearestCut(main, seconds * 1_000_000)).toEqual({ index, time: time * 1_000_000 })
  })
})
