import { describe, expect, it } from 'vitest'
import { fromSeconds } from '../../project/time'
import { isCoarse } from './keptDrawings'

const kept = (duration: number, times: readonly number[]) =>
  times.filter((time) => isCoarse({ duration: fromSeconds(duration) }, fromSeconds(time)))

describe('the pictures that are kept', () => {
  it.each([
    [20, [0, 0.25, 0.5, 0.75, 1], [0, 0.5, 1]],
    [300, [0.5, 1], [0.5, 1]],
    [301, [0.5, 1, 3], [1, 3]],
    [3600, [1, 4, 8, 16], [8, 16]],
  ])('of %i seconds are few', (duration, times, expected) => {
    expect(kept(duration, times)).toEqual(expected)
  })

  it('are never more than some hundreds', () => {
    const hours = 24 * 3600
    const seconds = Array.from({ length: hours }, (_, index) => index)
    expect(kept(hours, seconds).length).toBeLessThanOrEqual(601)
  })
})
