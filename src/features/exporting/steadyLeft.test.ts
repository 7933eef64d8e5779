import { expect, it } from 'vitest'
import { steadyLeft } from './steadyLeft'

it('counts in steps that do not flicker, and never down to nothing', () => {
  expect([0, 3.2, 12, 59, 61, 200, 601].map(steadyLeft)).toEqual([1, 4, 15, 60, 75, 210, 660])
})
