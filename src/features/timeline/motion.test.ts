import { describe, expect, it } from 'vitest'
import { edgeScroll } from './edgeScroll'
import { roll, speedOf } from './fling'

describe('scrolling at the edges', () => {
  it('rests in the middle and grows towards the edges', () => {
    expect(edgeScroll(180, 360)).toBe(0)
    expect(edgeScroll(30, 360)).toBeLessThan(0)
    expect(edgeScroll(5, 360)).toBeLessThan(edgeScroll(30, 360))
    expect(edgeScroll(355, 360)).toBeGreaterThan(edgeScroll(330, 360))
  })

  it('goes no faster outside', () => {
    expect(edgeScroll(-500, 360)).toBe(edgeScroll(0, 360))
  })
})

describe('inertia', () => {
  it('takes the speed of the last moments only', () => {
    const samples = [0, 20, 40, 60].map((at) => ({ x: at * 2, at }))
    expect(speedOf(samples, 60)).toBeCloseTo(2)
    expect(speedOf(samples, 300)).toBe(0)
    expect(speedOf(samples.slice(0, 1), 0)).toBe(0)
  })

  it('rolls on, slower and slower, and comes to rest', () => {
    let speed = 2
    let way = 0
    let frames = 0
    for (; speed !== 0 && frames < 1000; frames++) {
      const next = roll(speed, 16)
      expect(Math.abs(next.speed)).toBeLessThan(Math.abs(speed))
      way += next.by
      speed = next.speed
    }
    expect(way).toBeGreaterThan(600)
    expect(way).toBeLessThan(2 * 325)
    expect(frames).toBeLessThan(200)
  })
})
