import { describe, expect, it } from 'vitest'
import { frameAt, frameCount, frameMoment, frameStart, fromSeconds, type Micros, nearestFrame } from './time'

const rates = [
  { num: 24, den: 1 },
  { num: 24_000, den: 1001 },
  { num: 25, den: 1 },
  { num: 30_000, den: 1001 },
  { num: 30, den: 1 },
  { num: 60, den: 1 },
]

describe.each(rates)('at $num/$den frames a second', (rate) => {
  const indices = [0, 1, 2, 3, 999, 1000, 107_892, 2_589_407]
  it('a frame starts inside itself, and so does its moment', () => {
    for (const index of indices) {
      expect(frameAt(frameStart(index, rate), rate)).toBe(index)
      expect(frameAt(frameMoment(index, rate), rate)).toBe(index)
    }
  })
  it('the microsecond before a frame belongs to the frame before', () => {
    for (const index of indices.slice(1)) expect(frameAt((frameStart(index, rate) - 1) as Micros, rate)).toBe(index - 1)
  })
  it('a film of n frames has n frames', () => {
    for (const index of indices) expect(frameCount(frameStart(index, rate), rate)).toBe(index)
  })
  it('gestures land on frames', () => {
    expect(nearestFrame(frameStart(7, rate) + 4000, rate)).toBe(frameStart(7, rate))
  })
})

it('a second is a million microseconds', () => {
  expect(fromSeconds(1.0000004)).toBe(1_000_000)
})
