import { describe, expect, it } from 'vitest'
import { covers, paintFrame } from './paintFrame'

const view = { left: 10_000_000, width: 600, pxPerSecond: 60 }

describe('what is painted', () => {
  it('reaches half a view further on both sides, and is kept while one scrolls there', () => {
    const painted = paintFrame(null, view, false)
    expect(painted).toEqual({ from: 5_000_000, to: 25_000_000, pxPerSecond: 60 })
    expect(covers(painted, { ...view, left: 5_000_000 })).toBe(true)
    expect(covers(painted, { ...view, left: 14_900_000 })).toBe(true)
    expect(covers(painted, { ...view, left: 15_200_000 })).toBe(false)
  })

  it('is only what is seen while one zooms', () => {
    const painted = paintFrame(null, view, false)
    const nearer = { ...view, pxPerSecond: 120 }
    expect(covers(painted, nearer)).toBe(false)
    expect(paintFrame(painted, nearer, false)).toEqual({ from: 10_000_000, to: 15_000_000, pxPerSecond: 120 })
  })

  it('is only what is seen while something is dragged, until one scrolls again', () => {
    const wide = paintFrame(null, view, false)
    const narrow = paintFrame(wide, view, true)
    expect(narrow).toEqual({ from: 10_000_000, to: 20_000_000, pxPerSecond: 60 })
    expect(paintFrame(narrow, view, true)).toBe(narrow)
    expect(paintFrame(narrow, view, false)).toBe(narrow)
    expect(paintFrame(narrow, { ...view, left: 11_000_000 }, false)).toEqual({
      ...wide,
      from: 6_000_000,
      to: 26_000_000,
    })
  })
})
