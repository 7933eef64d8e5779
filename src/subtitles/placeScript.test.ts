import { expect, it } from 'vitest'
import { fromSeconds as s, toSeconds } from '../project/time'
import { placeScript } from './placeScript'

const phrases = ['Баш бармак.', 'Бадал жүрөк.']
const span = (start: number, end: number) => ({ start: s(start), end: s(end) })
const room = span(4, 16)

it('phrases lie where somebody speaks in their room, and nowhere else', () => {
  const placed = placeScript(phrases, [span(0.5, 3), span(5, 6.5), span(9, 11), span(17, 19)], room) ?? []
  expect(placed.map(({ start }) => toSeconds(start))).toEqual([5, 9])
  for (const { end } of placed) expect(end).toBeLessThanOrEqual(s(16))
})

it('have no places where nobody speaks in their room', () => {
  expect(placeScript(phrases, [span(0.5, 4), span(16, 19)], room)).toBeNull()
})
