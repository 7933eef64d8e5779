import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, on } from '../project/builders'
import { frameMoment, fromSeconds } from '../project/time'
import { contain, cover } from './box'
import { boxBlur } from './draw/boxBlur'
import { limit, mixInto, silence } from './mix'
import { planFrame } from './planFrame'
import { resample } from './resample'

const rate = { num: 30, den: 1 }

describe('planFrame', () => {
  const project = film({
    assets: [asset('v', 10)],
    main: [clip('a', 'v', 1, 2), clip('b', 'v', 5, 1, { fit: 'blur' })],
    cues: [cue('one', on('a', 1.5, 1), ' Бармак оюну ')],
  })
  const at = (frame: number) => planFrame(project, frameMoment(frame, rate))

  it('switches clips on the exact frame', () => {
    expect(at(59).layers[0]).toMatchObject({ piece: 'a' })
    expect(at(60).layers[0]).toMatchObject({ piece: 'b', time: 5_000_100 })
  })
  it('shows a caption from its first frame to its last', () => {
    const has = (frame: number) => at(frame).layers.some(({ kind }) => kind === 'text')
    expect([14, 15, 44, 45].map(has)).toEqual([false, true, true, false])
    expect(at(15).layers.at(-1)).toMatchObject({ text: 'Бармак оюну' })
  })
  it('puts a blurred copy behind', () => {
    expect(at(60).layers).toMatchObject([{ blurred: true }, { blurred: false }])
  })
  it('stays on the last picture at the end', () => {
    expect(planFrame(project, fromSeconds(99)).layers[0]).toMatchObject({ piece: 'b', time: 5_983_333 })
  })
  it('shows nothing of an empty film', () => expect(planFrame(film({}), fromSeconds(0)).layers).toEqual([]))
})

describe('boxes', () => {
  const wide = { width: 1920, height: 1080 }
  const upright = { width: 1080, height: 1920 }
  it('contains', () => expect(contain(wide, upright)).toEqual({ x: 0, y: 656.25, width: 1080, height: 607.5 }))
  it('covers', () => {
    const part = cover(wide, upright)
    expect(part.height).toBe(1)
    expect(part.width).toBeCloseTo(607.5 / 1920)
    expect(part.x).toBeCloseTo((1 - part.width) / 2)
  })
})

describe('mixing', () => {
  const piece = {
    asset: 'v' as never,
    sourceStart: fromSeconds(0),
    speed: 1,
    span: { start: fromSeconds(0), end: fromSeconds(1) },
    gain: 0.5,
    fadeIn: fromSeconds(0.001),
    fadeOut: fromSeconds(0),
  }
  const ones = (count: number) => [new Float32Array(count).fill(1), new Float32Array(count).fill(1)] as const

  it('is the same in one block or in many', () => {
    const whole = silence(480)
    mixInto(whole, 0, piece, ones(480), 0)
    const parts = [0, 100, 333].map((from, index, all) => {
      const block = silence((all[index + 1] ?? 480) - from)
      mixInto(block, from, piece, ones(block[0].length), from)
      return [...block[0]]
    })
    expect(parts.flat()).toEqual([...whole[0]])
    expect(whole[0][47]).toBeCloseTo(0.5 * (47.5 / 48))
    expect(whole[0][100]).toBe(0.5)
  })
  it('never tears', () => {
    const loud = silence(1)
    loud[0][0] = 3
    limit(loud)
    expect(loud[0][0]).toBeLessThanOrEqual(1)
  })
})

describe('resample', () => {
  const sine = (hertz: number, rate: number, count: number) =>
    Float32Array.from({ length: count }, (_, index) => Math.sin((2 * Math.PI * hertz * index) / rate))
  const worst = (a: Float32Array, b: Float32Array) =>
    Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? 9))))

  it.each([8000, 22_050, 44_100, 96_000])('brings a 1 kHz tone from %i Hz to 48 kHz', (from) => {
    const source = sine(1000, from, from)
    const out = resample(source, 0.25 * from, from, 48_000, 4800)
    expect(worst(out, sine(1000, 48_000, 16_800).slice(12_000))).toBeLessThan(0.002)
  })
  it('leaves sound at the film’s own rate untouched', () => {
    const source = sine(440, 48_000, 1000)
    expect([...resample(source, 100, 48_000, 48_000, 50)]).toEqual([...source.slice(100, 150)])
  })
  it('filters out what the lower rate cannot hold', () => {
    const out = resample(sine(40_000, 96_000, 9600), 1000, 96_000, 48_000, 1000)
    expect(Math.max(...out.map(Math.abs))).toBeLessThan(0.02)
  })
})

it('a blur keeps flat colour flat and spreads a spot', () => {
  const flat = new Uint8ClampedArray(16 * 16 * 4).fill(90)
  boxBlur(flat, 16, 16, 3)
  expect(flat.every((value) => value === 90)).toBe(true)
  const spot = new Uint8ClampedArray(16 * 16 * 4)
  spot.fill(255, (8 * 16 + 8) * 4, (8 * 16 + 9) * 4)
  boxBlur(spot, 16, 16, 1)
  expect(spot[(8 * 16 + 8) * 4]).toBeLessThan(60)
  expect(spot[(8 * 16 + 9) * 4]).toBeGreaterThan(5)
})
