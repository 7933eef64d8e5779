import { describe, expect, it } from 'vitest'
import type { Micros } from '../../../project/time'
import { loudestIn, waveOf } from './wave'
import { gainAt, waveBars } from './waveBars'

const second = 1_000_000
/** A quiet hum with one loud moment in each ten seconds. */
const values = Float32Array.from({ length: 100 * 60 }, (_, index) => (index % 1000 === 500 ? 0.8 : 0.1))
const wave = waveOf({ perSecond: 100, values })

describe('a waveform', () => {
  it('knows its loudest moment, and does not blow up silence', () => {
    expect(wave.loudest).toBeCloseTo(0.8)
    expect(waveOf({ perSecond: 100, values: new Float32Array(100) }).loudest).toBeCloseTo(0.02)
  })

  it.each([
    [0, 0.01, 0.125],
    [5, 5.01, 1],
    [4, 6, 1],
    [6, 14, 0.125],
    [0, 60, 1],
    [59.99, 90, 0.125],
  ])('from %f to %f s is %f loud', (from, to, loud) => {
    expect(loudestIn(wave, from * second, to * second)).toBeCloseTo(loud)
  })
})

const strip = { sourceStart: 0, speed: 1, length: 10 * second, pxPerSecond: 30, sound: undefined, from: 0, to: 300 }
const loudAt = (change: Partial<typeof strip>) =>
  waveBars(wave, { ...strip, ...change }).flatMap(({ left, height }) => (height > 0.9 ? [left] : []))

describe('bars of a waveform', () => {
  it('stand over the moment that they show', () => {
    expect(loudAt({})).toEqual([150])
    expect(loudAt({ sourceStart: 4 * second })).toEqual([30])
    expect(loudAt({ speed: 2, length: 5 * second, to: 150 })).toEqual([75])
    expect(loudAt({ speed: 0.5, length: 20 * second, to: 600 })).toEqual([300])
  })

  it('stay where they are when the start is trimmed', () => {
    const before = waveBars(wave, strip).map(({ left }) => left)
    const after = waveBars(wave, { ...strip, sourceStart: 0.05 * second, to: 290 }).map(({ left }) => left + 1.5)
    for (const left of after) expect(before).toContain(left)
  })

  it.each([0.1, 1, 60, 600, 1200])('are three pixels apart at %f px a second', (pxPerSecond) => {
    const [first, next] = waveBars(wave, { ...strip, pxPerSecond, length: 60 * second })
    expect((next?.left ?? 0) - (first?.left ?? 0)).toBeCloseTo(3)
  })
})

describe('how loud it is made', () => {
  const sound = { volume: 0.5, muted: false, fadeIn: (2 * second) as Micros, fadeOut: second as Micros }

  it.each([
    [0, 0],
    [1, 0.25],
    [2, 0.5],
    [9, 0.5],
    [9.5, 0.25],
    [10, 0],
  ])('after %f s', (offset, gain) => {
    expect(gainAt(sound, offset * second, 10 * second)).toBeCloseTo(gain)
  })
  it('is as recorded where nothing is said', () => expect(gainAt(undefined, 5, 10)).toBe(1))
})
