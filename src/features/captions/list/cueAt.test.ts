import { expect, it } from 'vitest'
import { asset, clip, cue, film } from '../../../project/builders'
import { layout } from '../../../project/layout'
import { fromSeconds as s } from '../../../project/time'
import { cueAt } from './cueAt'

const { cues } = layout(
  film({
    assets: [asset('v', 20)],
    main: [clip('a', 'v', 0, 20)],
    cues: [1, 3, 5].map((at) => cue(`${at}`, { start: s(at), end: s(at + 1) })),
  }),
)

it.each([
  [0, -1],
  [1, 0],
  [2.5, 0],
  [3, 1],
  [19, 2],
])('at %f s it is the one with the index %i', (time, index) => expect(cueAt(cues, s(time))).toBe(index))

it('is none where there are none', () => expect(cueAt([], s(3))).toBe(-1))
