import { expect, it } from 'vitest'
import { asset, clip, cue, film, on } from '../../project/builders'
import { layout } from '../../project/layout'
import { fromSeconds, toSeconds } from '../../project/time'
import { freeMoment } from './freeMoment'

const { cues, length } = layout(
  film({
    assets: [asset('a', 10)],
    main: [clip('A', 'a', 0, 10)],
    cues: [cue('1', on('A', 1, 2)), cue('2', on('A', 3, 1)), cue('3', on('A', 8, 2))],
  }),
)

it.each([
  [0, 0],
  [1, 4],
  [3.5, 4],
  [7, 7],
  [8, null],
  [10, null],
])('from %f s on it is %s', (time, free) => {
  const moment = freeMoment(cues, fromSeconds(time), length)
  expect(moment === null ? null : toSeconds(moment)).toBe(free)
})
