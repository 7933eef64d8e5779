import { expect, it } from 'vitest'
import { parseTime } from './parseTime'

it.each([
  ['0:03,5', 3.5],
  ['0:03.25', 3.25],
  [' 1:02:03 ', 3723],
  ['75', 75],
  ['4,', 4],
  ['', null],
  ['үч', null],
  ['1:-2', null],
  ['1:2:3:4', null],
  ['0:0x3', null],
])('%s', (typed, seconds) => expect(parseTime(typed)).toBe(seconds === null ? null : seconds * 1_000_000))
