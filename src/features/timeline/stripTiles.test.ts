import { describe, expect, it } from 'vitest'
import { stripTiles } from './stripTiles'

const strip = { sourceStart: 0, length: 4_000_000, pxPerSecond: 50, tileWidth: 40, from: 0, to: 1000 }
const times = (change: Partial<typeof strip>) => stripTiles({ ...strip, ...change }).map(({ time }) => time / 1_000_000)

describe('tiles of a filmstrip', () => {
  it('are at least as wide as asked and cover the clip', () => {
    const tiles = stripTiles(strip)
    expect(tiles.map(({ left, width }) => [left, width])).toEqual([
      [0, 50],
      [50, 50],
      [100, 50],
      [150, 50],
    ])
  })

  it('stay where they are when the start is trimmed: only the first one is new', () => {
    expect(times({})).toEqual([0, 1, 2, 3])
    expect(times({ sourceStart: 400_000, length: 3_600_000 })).toEqual([0.5, 1, 2, 3])
    expect(stripTiles({ ...strip, sourceStart: 400_000 }).map(({ left }) => left)).toEqual([-20, 30, 80, 130, 180])
  })

  it('are a part of those seen from twice as near', () => {
    const near = times({ pxPerSecond: 100 })
    for (const time of times({ pxPerSecond: 50 })) expect(near).toContain(time)
  })

  it.each([
    [50, 1],
    [40, 1],
    [39, 1.5],
    [26, 2],
    [1200, 0.046875],
  ])('at %f px a second show every %f s', (pxPerSecond, step) => {
    const [first, second] = stripTiles({ ...strip, pxPerSecond })
    expect(((second?.left ?? 0) - (first?.left ?? 0)) / pxPerSecond).toBeCloseTo(step)
  })

  it('are only those that can be seen', () => {
    expect(times({ from: 60, to: 110 })).toEqual([1, 2])
  })

  it('never show what lies outside the clip', () => {
    const [only, ...others] = times({ sourceStart: 5_300_000, length: 200_000, pxPerSecond: 1 })
    expect(others).toEqual([])
    expect(only).toBeGreaterThanOrEqual(5.3)
    expect(only).toBeLessThan(5.5)
  })
})
