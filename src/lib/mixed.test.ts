import { expect, it } from 'vitest'
import { mixed } from './mixed'

it.each([
  ['#000000', '#ffffff', 0.5, '#808080'],
  ['#ff9a4d', '#000000', 0, '#ff9a4d'],
  ['#ff9a4d', '#0a0b0c', 1, '#0a0b0c'],
])('%s with %s, %f of it, is %s', (color, other, share, mix) => expect(mixed(color, other, share)).toBe(mix))
