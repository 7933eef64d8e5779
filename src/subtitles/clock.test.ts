import { expect, it } from 'vitest'
import { readClock, readTiming, writeClock } from './clock'

it.each([
  ['00:00:01,234', 1_234_000],
  ['02:00:04,567', 7_204_567_000],
  ['00:02.345', 2_345_000],
  ['0:00:04:56', 4_560_000],
  ['0:00:01.23', 1_230_000],
  ['00:00:013,567', 13_567_000],
  ['00:00:03,4560', 3_456_000],
  ['00:00:08,90', 8_900_000],
  ['01:02', 62_000_000],
  ['-00:00:02,345', -2_345_000],
  [' 00:01.000 ', 1_000_000],
  ['Invalid', null],
  ['', null],
  ['12', null],
  ['00:xx:01,000', null],
  ['1'.repeat(100_000), null],
])('%j is %j µs', (text, time) => expect(readClock(text)).toBe(time))

it.each([
  ['00:01.000 --> 00:02.000', { start: 1_000_000, end: 2_000_000, placed: false }],
  ['00:01.000-->00:02.000 align:start', { start: 1_000_000, end: 2_000_000, placed: true }],
  ['00:00:01,000 –> 00:00:02,000', { start: 1_000_000, end: 2_000_000, placed: false }],
  ['00:00:01,000 --> later', { start: 1_000_000, end: null, placed: false }],
  ['this way --> that way', { start: null, end: null, placed: true }],
  ['this way -> that way', null],
  ['no arrow', null],
])('the times of %j are %j', (line, timing) => expect(readTiming(line)).toEqual(timing))

it('writes what it reads', () => {
  expect(writeClock(7_204_567_499, ',')).toBe('02:00:04,567')
  expect(writeClock(999_600, '.')).toBe('00:00:01.000')
  expect(writeClock(86_400_000_000, '.')).toBe('24:00:00.000')
})
