import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../project/project'
import { draggedCrop, type Edge, edges, largestCrop } from './cropBox'

const box: Box = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 }
const values = ({ x, y, width, height }: Box) => [x, y, width, height].map((value) => Math.round(value * 1000) / 1000)

describe('a hand drags', () => {
  it.each<readonly [string, Edge, number, number, number | null, readonly number[]]>([
    ['all of it', { x: 0, y: 0 }, 0.1, -0.1, null, [0.35, 0.15, 0.5, 0.5]],
    ['all of it, as far as the picture goes', { x: 0, y: 0 }, 1, -1, null, [0.5, 0, 0.5, 0.5]],
    ['the left edge', { x: -1, y: 0 }, 0.1, 0.9, null, [0.35, 0.25, 0.4, 0.5]],
    ['the lower edge out of the picture', { x: 0, y: 1 }, 0, 0.9, null, [0.25, 0.25, 0.5, 0.75]],
    ['a corner past the other one', { x: 1, y: 1 }, -2, -2, null, [0.25, 0.25, 0.05, 0.05]],
    ['a corner of a kept shape', { x: -1, y: -1 }, 0.1, 0, 2, [0.35, 0.55, 0.4, 0.2]],
    ['one that has no more room down', { x: 1, y: 1 }, 1, 0, 0.5, [0.25, 0.25, 0.375, 0.75]],
  ])('%s', (_, edge, x, y, shape, expected) => {
    expect(values(draggedCrop(box, edge, { x, y }, shape))).toEqual(expected)
  })
})

it.each([
  [2, [0, 0.25, 1, 0.5]],
  [0.5, [0.25, 0, 0.5, 1]],
])('the largest of the shape %f', (shape, expected) => expect(values(largestCrop(box, shape))).toEqual(expected))

it('stays within the picture and never becomes nothing, whatever is dragged where', () => {
  const way = fc.double({ min: -2, max: 2, noNaN: true })
  const shape = fc.option(fc.double({ min: 0.1, max: 10, noNaN: true }))
  fc.assert(
    fc.property(fc.constantFrom({ x: 0, y: 0 } as Edge, ...edges), way, way, shape, (edge, x, y, kept) => {
      const isCorner = edge.x !== 0 && edge.y !== 0
      const start = kept === null ? box : largestCrop(box, kept)
      const after = draggedCrop(start, edge, { x, y }, isCorner ? kept : null)
      expect(Math.min(after.x, after.y)).toBeGreaterThanOrEqual(-1e-9)
      expect(Math.max(after.x + after.width, after.y + after.height)).toBeLessThanOrEqual(1 + 1e-9)
      expect(Math.max(after.width, after.height)).toBeGreaterThanOrEqual(0.05 - 1e-9)
      expect(Math.min(after.width, after.height)).toBeGreaterThan(0)
    }),
  )
})
