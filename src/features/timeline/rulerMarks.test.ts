import { describe, expect, it } from 'vitest'
import { rulerMarks, rulerStep } from './rulerMarks'

describe('ruler', () => {
  it.each([
    [1200, 0.1],
    [60, 2],
    [70, 1],
    [10, 10],
    [0.1, 900],
  ])('at %f px a second labels every %f s', (pxPerSecond, step) => {
    expect(rulerStep(pxPerSecond)).toBe(step)
  })

  it('labels whole steps and puts a dot halfway', () => {
    expect(rulerMarks(900_000, 4_100_000, 60)).toEqual([
      { time: 0, labelled: true },
      { time: 1_000_000, labelled: false },
      { time: 2_000_000, labelled: true },
      { time: 3_000_000, labelled: false },
      { time: 4_000_000, labelled: true },
    ])
  })

  it('has nothing before the film', () => {
    expect(rulerMarks(-9_000_000, -1, 60)).toEqual([])
  })
})
