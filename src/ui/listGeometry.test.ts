import { expect, it } from 'vitest'
import { rowAt, rowsAround, rowTop } from './listGeometry'

const plain = { count: 100, rowHeight: 50, opened: null, openedHeight: 0 }
const opened = { count: 100, rowHeight: 50, opened: 2, openedHeight: 130 }

it.each([
  [plain, 0, 0],
  [plain, 3, 150],
  [plain, 100, 5000],
  [opened, 2, 100],
  [opened, 3, 230],
  [opened, 100, 5080],
])('row %# begins where the ones before it end', (shape, index, top) => expect(rowTop(shape, index)).toBe(top))

it.each([
  [plain, -20, 0],
  [plain, 49, 0],
  [plain, 50, 1],
  [plain, 99_999, 99],
  [opened, 99, 1],
  [opened, 100, 2],
  [opened, 229, 2],
  [opened, 230, 3],
  [opened, 280, 4],
])('the row at a height, %#', (shape, y, index) => expect(rowAt(shape, y)).toBe(index))

it('draws what is in sight and a few more, by eights', () => {
  expect(rowsAround(plain, 0, 500)).toEqual({ first: 0, end: 16 })
  expect(rowsAround(plain, 2000, 2500)).toEqual({ first: 32, end: 56 })
  expect(rowsAround(plain, 4800, 5000)).toEqual({ first: 88, end: 100 })
  expect(rowsAround({ ...plain, count: 0 }, 0, 500)).toEqual({ first: 0, end: 0 })
})
