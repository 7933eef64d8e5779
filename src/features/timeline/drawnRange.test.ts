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

  it('is everything where that is little', () => {
    const items = [{ span: { start: 0, end: 1 } }, { span: { start: 900, end: 901 } }]
    expect(drawnItems(items, { from: 0, to: 10, pxPerSecond: 1 })).toBe(items)
  })

  it('is what lies in the range and one neighbour on each side', () => {
    const items = Array.from({ length: 400 }, (_, index) => ({ span: { start: index, end: index + 1 } }))
    const drawn = drawnItems(items, { from: 100.5, to: 103, pxPerSecond: 1 })
    expect(drawn.map(({ span }) => span.start)).toEqual([99, 100, 101, 102, 103])
    expect(drawnItems(items, { from: 1000, to: 1003, pxPerSecond: 1 })).toHaveLength(1)
  })
})
