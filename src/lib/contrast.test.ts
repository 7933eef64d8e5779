import { expect, it } from 'vitest'
import { contrast } from './contrast'

it.each([
  ['#ffffff', '#000000', 21],
  ['#000000', '#ffffff', 21],
  ['#ffd84d', '#ffd84d', 1],
  ['#777777', '#ffffff', 4.48],
])('%s against %s', (a, b, expected) => expect(contrast(a, b)).toBeCloseTo(expected, 2))
