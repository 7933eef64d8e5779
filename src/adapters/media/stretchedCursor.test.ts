import { describe, expect, it } from 'vitest'
import { type Stereo, sampleRate } from '../../render/mix'
import type { SoundCursor } from './soundCursor'
import { createStretchedCursor } from './stretchedCursor'

const speeds = [0.25, 0.5, 0.75, 0.9, 1.5, 2, 4]

/** A source that has the same on both sides, from long before its start to long after its end. */
function sourceOf(sound: (time: number) => number): SoundCursor {
  const read = (from: number, count: number): Stereo => {
    const channel = Float32Array.from({ length: count }, (_, index) => sound((from + index) / sampleRate))
    return [channel, channel.slice()]
  }
  return { read: async (from, count) => read(from, count), close: async () => {} }
}

const tone = (hertz: number) => sourceOf((time) => 0.5 * Math.sin(2 * Math.PI * hertz * time))
/** Half a millisecond of noise at each half second. */
const clicks = sourceOf((time) => {
  const since = ((time % 0.5) + 0.5) % 0.5
  return since < 0.0005 ? Math.sin(since * 1e6) : 0
})
/** 50 ms of 1 kHz at each whole second. */
const beeps = sourceOf((time) => {
  const since = ((time % 1) + 1) % 1
  return since < 0.05 ? 0.25 * Math.sin(2 * Math.PI * 1000 * since) : 0
})

async function read(cursor: SoundCursor, from: number, count: number, block = count) {
  const out = new Float32Array(count)
  for (let at = 0; at < count; at += block) out.set((await cursor.read(from + at, Math.min(block, count - at)))[0], at)
  return out
}

/** From the first to the last upward crossing of zero. */
function frequency(samples: Float32Array) {
  const crossings = [...samples.keys()].filter(
    (index) => (samples[index - 1] ?? 0) < 0 && (samples[index] as number) >= 0,
  )
  return ((crossings.length - 1) * sampleRate) / ((crossings.at(-1) as number) - (crossings[0] as number))
}

/** Root mean squares of windows of 20 ms. */
function levels(samples: Float32Array) {
  const window = sampleRate / 50
  return Array.from({ length: Math.floor(samples.length / window) }, (_, index) => {
    const part = samples.subarray(index * window, (index + 1) * window)
    return Math.sqrt(part.reduce((sum, value) => sum + value ** 2, 0) / window)
  })
}

/** When the power, averaged over a millisecond, passes half of the loudest, in seconds. */
function onsets(samples: Float32Array) {
  const window = sampleRate / 1000
  let sum = 0
  const power = samples.map((value, index) => {
    sum += value ** 2 - (samples[index - window] ?? 0) ** 2
    return sum
  })
  const loud = power.reduce((a, b) => Math.max(a, b), 0) / 2
  const found: number[] = []
  let last = -sampleRate
  power.forEach((level, index) => {
    if (level < loud) return
    if (index - last > sampleRate / 20) found.push((index - window / 2) / sampleRate)
    last = index
  })
  return found
}

describe.each(speeds)('at %d of its speed', (speed) => {
  it('a tone keeps its pitch and its level', async () => {
    const samples = await read(createStretchedCursor(tone(440), speed), 12_345, sampleRate)
    expect(frequency(samples)).toBeCloseTo(440, 0)
    expect(Math.min(...levels(samples))).toBeGreaterThan(0.34)
    expect(Math.max(...levels(samples))).toBeLessThan(0.37)
  })

  it.each([
    ['a click', clicks, 0.5],
    ['a beep', beeps, 1],
  ])('%s comes within 5 ms of its time, an hour on too', async (_, source, every) => {
    const period = every / speed
    for (const hour of [0, 3600 * sampleRate]) {
      // Begins and ends between two of them.
      const from = Math.round((Math.round(hour / sampleRate / period) - 0.5) * period * sampleRate)
      const count = Math.round(Math.max(1, Math.ceil(1 / period)) * period * sampleRate)
      const found = onsets(await read(createStretchedCursor(source, speed), from, count))
      expect(found).toHaveLength(Math.round(count / sampleRate / period))
      found.forEach((time, index) => {
        const late = time + from / sampleRate - (Math.round(from / sampleRate / period + 0.5) + index) * period
        expect(Math.abs(late)).toBeLessThan(0.005)
      })
    }
  })

  it('is the same in blocks of any size', async () => {
    const count = sampleRate / 4
    const whole = await read(createStretchedCursor(tone(440), speed), 4321, count)
    expect(await read(createStretchedCursor(tone(440), speed), 4321, count, 777)).toEqual(whole)
    expect(await read(createStretchedCursor(tone(440), speed), 4321, count, 4800)).toEqual(whole)
  })
})

it('sounds in full from the first sample after each jump, and gives the same again when it is asked twice', async () => {
  const cursor = createStretchedCursor(tone(440), 2)
  for (const from of [0, 480_000, 24_000, 24_000, 500_000, 26_000]) {
    const samples = await read(cursor, from, 24_000, 4800)
    expect(Math.min(...levels(samples))).toBeGreaterThan(0.34)
    expect(await read(cursor, from + 19_200, 4800)).toEqual(samples.subarray(19_200))
  }
})

it('leaves silence silent', async () => {
  const samples = await read(
    createStretchedCursor(
      sourceOf(() => 0),
      0.5,
    ),
    0,
    48_000,
  )
  expect(samples.every((value) => Math.abs(value) < 1e-5)).toBe(true)
})

it('goes on after a block that could not be read', async () => {
  let fails = false
  const source = tone(440)
  const cursor = createStretchedCursor(
    { ...source, read: (from, count) => (fails ? Promise.reject(new Error('unreadable')) : source.read(from, count)) },
    2,
  )
  await cursor.read(0, 4800)
  fails = true
  await expect(cursor.read(4800, 4800)).rejects.toThrow('unreadable')
  fails = false
  expect(Math.min(...levels(await read(cursor, 9600, 24_000)))).toBeGreaterThan(0.34)
})
