import { describe, expect, it } from 'vitest'
import { createLevelMeter } from './levelMeter'

const tone = (pitch: number, rate: number, seconds: number) =>
  Float32Array.from({ length: rate * seconds }, (_, at) => Math.sin((2 * Math.PI * pitch * at) / rate))
const measure = (samples: Float32Array, rate: number, block = samples.length) => {
  const meter = createLevelMeter(samples.length, rate)
  for (let at = 0; at < samples.length; at += block) meter.take(samples.subarray(at, at + block))
  return [...meter.levels().values]
}
/** Of the last half second: a filter needs a moment. */
const decibels = (pitch: number) => 20 * Math.log10((measure(tone(pitch, 48_000, 1), 48_000).at(-1) ?? 0) * Math.SQRT2)

describe('what is heard', () => {
  it.each([400, 1000, 2000])('of %i Hz is all of it, or nearly so', (pitch) => {
    expect(decibels(pitch)).toBeGreaterThan(-1)
    expect(decibels(pitch)).toBeLessThan(0.2)
  })
  it.each([
    [50, -24],
    [15_000, -24],
  ])('of %i Hz is next to nothing', (pitch, least) => expect(decibels(pitch)).toBeLessThan(least))
})

it('is the same in blocks of any size', () => {
  const samples = tone(700, 48_000, 1)
  expect(measure(samples, 48_000, 777)).toEqual(measure(samples, 48_000))
})

it('has a hundred values a second, also at odd rates and for what is left over', () => {
  const samples = new Float32Array(22_050 * 2 + 100).fill(0.5)
  const levels = measure(samples, 22_050)
  expect(levels).toHaveLength(201)
  expect(levels.every(Number.isFinite)).toBe(true)
})

it('hears no nonsense', () => {
  const samples = tone(700, 48_000, 1)
  samples.fill(Number.NaN, 0, 100)
  expect(measure(samples, 48_000).every(Number.isFinite)).toBe(true)
})
