import { expect, it } from 'vitest'
import { asset, clip, cue, film, on } from '../../../project/builders'
import { layout } from '../../../project/layout'
import { fromSeconds as s, toSeconds } from '../../../project/time'
import { placeLines, roomOf } from './placeLines'

const { cues, length } = layout(
  film({
    assets: [asset('v', 20)],
    main: [clip('a', 'v', 0, 20)],
    cues: [
      cue('before', on('a', 0, 4)),
      cue('1', on('a', 4, 3), 'Баш бармак.'),
      cue('2', on('a', 7, 3), 'Бадал жүрөк.'),
      cue('after', on('a', 16, 2)),
    ],
  }),
)
const lines = cues.slice(1, 3)
const span = (start: number, end: number) => ({ start: s(start), end: s(end) })

it('lines have the room between their neighbours', () => {
  expect(roomOf(lines, cues, length)).toEqual(span(4, 16))
  expect(roomOf(cues, cues, length)).toEqual(span(0, 20))
})

it('lie where somebody speaks, and nowhere else', () => {
  const voiced = [span(0.5, 3), span(5, 6.5), span(9, 11), span(17, 19)]
  const placed = placeLines(lines, voiced, roomOf(lines, cues, length))
  expect(placed.map(({ start }) => toSeconds(start))).toEqual([5, 9])
  for (const { end } of placed) expect(end).toBeLessThanOrEqual(s(16))
})
