import { expect, it } from 'vitest'
import { placeUnder } from './useCarrying'

const box = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect

it.each([
  ['not yet at its middle', 150, -1],
  ['past its middle', 220, 1],
  ['over itself', 40, -1],
  ['beyond all', 900, -1],
])('carries a small part down over a large one: %s', (_, y, index) => {
  expect(placeUnder([box(0, 0, 300, 100), box(0, 110, 300, 200)], 0, 20, y)).toBe(index)
})

it('does not carry it back from there', () => {
  expect(placeUnder([box(0, 0, 300, 200), box(0, 210, 300, 100)], 1, 20, 150)).toBe(-1)
  expect(placeUnder([box(0, 0, 300, 200), box(0, 210, 300, 100)], 1, 20, 90)).toBe(0)
})

it('goes by the width where they stand beside each other', () => {
  const row = [box(0, 0, 300, 200), box(310, 0, 300, 260)]
  expect([400, 500].map((x) => placeUnder(row, 0, x, 20))).toEqual([-1, 1])
})
