import { expect, it } from 'vitest'
import { fromSeconds } from '../project/time'
import { fastReading, readingSpeed } from './readingSpeed'

it.each([
  ['Баш бармак', 1, 10],
  ['Баш бармак,\nбадал жүрөк', 2, 11.5],
  ['  🙂👨‍👩‍👧  ', 1, 2],
  ['', 1, 0],
])('%j in %f s is %f signs a second', (text, seconds, speed) =>
  expect(readingSpeed(text, fromSeconds(seconds))).toBe(speed),
)

it('calls a full caption of two seconds fast', () =>
  expect(readingSpeed('Баланын кол моторикасын өстүрүү үчүн', fromSeconds(2))).toBeGreaterThan(fastReading))
