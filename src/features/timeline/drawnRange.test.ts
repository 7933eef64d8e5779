import { describe, expect, it } from 'vitest'
import { drawnItems, drawnRange, leftIn } from './drawnRange'

const seconds = (range: ReturnType<typeof drawnRange>) => [range.from / 1e6, range.to / 1e6]

describe('what is drawn', () => {
  it('is the view and its neighbourhood, the same while one scrolls a little', () => {
    const at = (left: number) => drawnRange({ left: left * 1e6, width: 600, pxPerSecond: 60 })
    expect(seconds(at(21))).toEqual([15, 40])
    expect(at(21)).toEqual(at(24.9))
    expect(seconds(at(-3))).toEqual([0, 15])
  })

  it('counts pixels from its own beginning', () => {
    const range = { from: 10_000_000, to: 50_000_000, pxPerSecond: 60 }
    expect(leftIn(range, 11_000_000)).toBe(60)
  })

  const items = Array.from({ length: 400 }, (_, index) => ({ span: { start: index, end: index + 1 } }))
  const starts = (from: number, to: number) =>
    drawnItems(items, { from, to, pxPerSecond: 1 }).map(({ span }) => span.start)

  it('is what lies in the range and one neighbour on each side', () => {
    expect(starts(100.5, 103)).toEqual([99, 100, 101, 102, 103])
    expect(starts(0, 2)).toEqual([0, 1, 2])
    expect(starts(1000, 1003)).toEqual([399])
  })

  it('is what lies around the middle where more would be slivers', () => {
    expect(starts(0, 400)).toEqual(Array.from({ length: 60 }, (_, index) => 170 + index))
    expect(starts(340, 1000).at(-1)).toBe(399)
  })
})
