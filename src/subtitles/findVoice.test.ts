import { describe, expect, it } from 'vitest'
import { findVoice } from './findVoice'

const perSecond = 100

type Part = { readonly seconds: number; readonly at: (second: number) => number }
/** Four syllables a second, each with a quiet and a loud part. */
const voice = (seconds: number, level: number): Part => ({
  seconds,
  at: (second) => level * (0.65 + 0.35 * Math.cos(8 * Math.PI * second)),
})
/** Wavers by a tenth, evenly and without a beat. */
const noise = (seconds: number, level: number): Part => ({
  seconds,
  at: (second) => level * (0.9 + 0.2 * ((second * 61.8) % 1)),
})

const found = (...parts: readonly Part[]) => {
  const levels = parts.flatMap(({ seconds, at }) =>
    Array.from({ length: Math.round(seconds * perSecond) }, (_, index) => at(index / perSecond)),
  )
  return findVoice({ values: Float32Array.from(levels), perSecond }).map(({ start, end }) => [start / 1e6, end / 1e6])
}
const about = (...spans: [number, number][]) =>
  spans.map((span) => span.map((edge) => expect.toSatisfy((told: number) => Math.abs(told - edge) < 0.07)))

describe('voice', () => {
  it('is what is louder than the noise around it', () =>
    expect(found(noise(1, 0.002), voice(2, 0.2), noise(0.5, 0.002), voice(1, 0.1), noise(1, 0.002))).toEqual(
      about([1, 3.04], [3.5, 4.54]),
    ))
  it('is found where it is quiet, and where it stands little above the noise', () => {
    expect(found(noise(1, 0.0008), voice(2, 0.005), noise(1, 0.0008))).toEqual(about([1, 3.04]))
    expect(found(noise(1, 0.03), voice(2, 0.15), noise(1, 0.03))).toEqual(about([1, 3.04]))
  })
  it('is found where the noise changes', () =>
    expect(
      found(noise(10, 0.0005), voice(2, 0.2), noise(10, 0.0005), noise(10, 0.02), voice(2, 0.2), noise(10, 0.02)),
    ).toEqual(about([10, 12.04], [32, 34.04])))
  it('does not end between two syllables', () =>
    expect(found(noise(1, 0.002), voice(0.3, 0.2), noise(0.08, 0.002), voice(0.4, 0.2), noise(1, 0.002))).toEqual(
      about([1, 1.82]),
    ))
  it('is no click', () =>
    expect(found(noise(2, 0.002), noise(0.03, 0.5), noise(2, 0.002), voice(1, 0.2), noise(1, 0.002))).toEqual(
      about([4.03, 5.07]),
    ))
  it('may begin and end with the film', () =>
    expect(found(voice(1, 0.2), noise(1, 0.002), voice(1, 0.2))).toEqual(about([0, 1.04], [2, 3])))
  it('is told from silence without any noise', () =>
    expect(found(noise(1, 0), voice(1, 0.2), noise(1, 0))).toEqual(about([1, 2.04])))
})

describe('no voice', () => {
  it.each<[string, readonly Part[]]>([
    ['silence', [noise(3, 0)]],
    ['steady noise', [noise(9, 0.1)]],
    ['steady noise that begins, far too quiet', [noise(20, 0.0001), noise(20, 0.0004)]],
    ['a machine that runs for a while', [noise(5, 0.002), noise(3, 0.2), noise(5, 0.002)]],
    ['nothing at all', []],
  ])('is %s', (_, parts) => expect(found(...parts)).toEqual([]))
})

it('of an hour is found in a moment', { timeout: 120_000 }, () => {
  const hour = Array.from({ length: 720 }, () => [voice(4, 0.2), noise(1, 0.002)]).flat()
  expect(found(...hour)).toHaveLength(720)
})
