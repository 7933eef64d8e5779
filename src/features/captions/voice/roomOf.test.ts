import { expect, it } from 'vitest'
import { asset, clip, cue, film, on } from '../../../project/builders'
import { layout } from '../../../project/layout'
import { fromSeconds as s } from '../../../project/time'
import { roomOf } from './roomOf'

const { cues, length } = layout(
  film({
    assets: [asset('v', 20)],
    main: [clip('a', 'v', 0, 20)],
    cues: [
      cue('before', on('a', 0, 4)),
      cue('1', on('a', 4, 3)),
      cue('2', on('a', 7, 3)),
      cue('after', on('a', 16, 2)),
    ],
  }),
)

it('lines have the room between their neighbours', () => {
  expect(roomOf(cues.slice(1, 3), cues, length)).toEqual({ start: s(4), end: s(16) })
  expect(roomOf(cues, cues, length)).toEqual({ start: s(0), end: s(20) })
})
