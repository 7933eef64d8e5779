import { expect, it } from 'vitest'
import { placingAt, spotOf } from './spots'

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('spot %i is found again', (spot) => {
  expect(spotOf({ ...placingAt(spot, 0.4), size: 0.4 })).toBe(spot)
})

it('keeps a small one clear of the edges, and whole', () => {
  const { x, y } = placingAt(0, 0.3)
  expect([x, y].map((middle) => middle - 0.15)).toEqual([expect.closeTo(0.04), expect.closeTo(0.04)])
})

it('has one place, the middle, for one that fills the frame', () => {
  for (let spot = 0; spot < 9; spot++) expect(placingAt(spot, 1)).toEqual({ x: 0.5, y: 0.5 })
})

it('tells none where it was put between them', () => expect(spotOf({ x: 0.42, y: 0.5, size: 0.3 })).toBeNull())
