import { expect, it } from 'vitest'
import { speedStops, stopOf, usualSpeeds } from './speedStops'

it('goes from a quarter to four times, always faster', () => {
  expect([speedStops[0], speedStops.at(-1)]).toEqual([0.25, 4])
  expect(speedStops).toEqual([...new Set(speedStops)].sort((a, b) => a - b))
})

it.each(usualSpeeds)('stops at %f', (speed) => expect(speedStops[stopOf(speed)]).toBe(speed))

it.each([
  [0.26, 0.25],
  [1.33, 1.3],
  [9, 4],
])('the stop nearest to %f is %f', (speed, stop) => expect(speedStops[stopOf(speed)]).toBe(stop))
