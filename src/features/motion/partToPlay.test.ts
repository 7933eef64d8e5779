import { expect, it } from 'vitest'
import { fromSeconds as s, toSeconds } from '../../project/time'
import { partToPlay } from './partToPlay'

it.each([
  ['in', 2, 8, 0.5, [2, 3.5], 2.5],
  ['in', 2, 3, 0.8, [2, 3], 2.5],
  ['out', 2, 8, 0.5, [6.5, 8], 7.5],
  ['out', 2, 3, 2, [2, 3], 2.5],
  ['loop', 2, 8, 0.5, [2, 5.5], 5],
  ['loop', 2, 4, 0.5, [2, 4], 3],
] as const)('%s, from %f s to %f s, taking %f s: %o, then at %f s', (side, start, end, length, part, rest) => {
  const played = partToPlay({ start: s(start), end: s(end) }, side, s(length))
  expect([played.start, played.end].map(toSeconds)).toEqual(part)
  expect(toSeconds(played.rest)).toBe(rest)
})
