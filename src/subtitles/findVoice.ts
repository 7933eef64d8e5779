import type { Micros, Span } from '../project/time'

/** The loudness of the band of speech, RMS 0…1: `perSecond` values for every second of a film. */
export type Levels = { readonly perSecond: number; readonly values: Float32Array }

/** Seconds. */
const smoothing = 0.03
const window = 8
const hop = 0.5
const leastSpeech = 0.08
const leastPause = 0.12
/** The voice fades after its last loud moment. */
const hangover = 0.04

/** What lies less than this over the noise is no voice, in decibels: steady noise alone wavers by one or two. */
const leastContrast = 6
/** In a recording without any noise, what is this far below the voice is its echo. */
const deepest = 45
/** A voice has vowels and consonants; noise and whistles that are this steady for a while are no voice, in decibels. */
const leastSpread = 3
const longSteady = 0.4
/** Decibels of full scale. What is quieter is no voice, also where a film is silent but for it. */
const quietest = -66

type Threshold = { readonly on: number; readonly off: number }

/**
 * Where somebody speaks, by the loudness of a sound that was narrowed to the band of speech. The noise is what is heard in the pauses of the seconds around, so that it may change; voice
 * begins well over it and ends only close to it.
 */
export function findVoice({ values, perSecond }: Levels): readonly Span[] {
  const loudness = smooth(values, Math.round(smoothing * perSecond))
  const step = Math.max(1, Math.round(hop * perSecond))
  const thresholds = thresholdsOf(loudness, step, Math.round(window * perSecond))
  const at = (index: number) =>
    thresholds[Math.min(thresholds.length - 1, Math.floor(index / step))] as Threshold | null

  const found: { start: number; end: number }[] = []
  for (let index = 0; index < loudness.length; ) {
    const threshold = at(index)
    if (!threshold || (loudness[index] as number) < threshold.on) {
      index++
      continue
    }
    let start = index
    const last = found.at(-1)?.end ?? 0
    while (start > last && (loudness[start - 1] as number) >= threshold.off) start--
    let end = index
    while (end < loudness.length && (loudness[end] as number) >= (at(end)?.off ?? Number.POSITIVE_INFINITY)) end++
    found.push({ start, end })
    index = Math.max(end, index + 1)
  }

  const toTime = (index: number) => Math.round((index * 1_000_000) / perSecond) as Micros
  const tail = Math.round(hangover * perSecond)
  return joinNear(found, leastPause * perSecond)
    .filter(({ start, end }) => end - start >= leastSpeech * perSecond)
    .filter(
      ({ start, end }) => end - start < longSteady * perSecond || spreadOf(loudness.slice(start, end)) >= leastSpread,
    )
    .map(({ start, end }) => ({ start: toTime(start), end: toTime(Math.min(end + tail, values.length)) }))
}

type Run = { readonly start: number; readonly end: number }

/** Between the syllables of a word it is quiet too, for a moment. */
function joinNear(runs: readonly Run[], pause: number): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && run.start - last.end < pause) joined[joined.length - 1] = { start: last.start, end: run.end }
    else joined.push(run)
  }
  return joined
}

/** Between the quiet and the loud tenth: a short rise and fall at the edges does not count. */
function spreadOf(loudness: Float32Array): number {
  const sorted = loudness.sort()
  return tenth(sorted, 9) - tenth(sorted, 1)
}

const tenth = (sorted: Float32Array, which: number) => sorted[Math.floor((sorted.length * which) / 10)] ?? 0

/** Decibels of the mean power around each value. */
function smooth(levels: Float32Array, width: number): Float32Array {
  const half = Math.floor(width / 2)
  const power = (index: number) => (levels[index] ?? 0) ** 2
  const smoothed = new Float32Array(levels.length)
  let sum = 0
  for (let index = 0; index < half; index++) sum += power(index)
  for (let index = 0; index < levels.length; index++) {
    sum += power(index + half) - (index > half ? power(index - half - 1) : 0)
    smoothed[index] = 10 * Math.log10(Math.max(sum / (2 * half + 1), 1e-12))
  }
  return smoothed
}

/** For each step, from the quiet and the loud tenth of the seconds around it; `null` where they hardly differ. */
function thresholdsOf(loudness: Float32Array, step: number, width: number): (Threshold | null)[] {
  const count = Math.max(1, Math.ceil(loudness.length / step))
  return Array.from({ length: count }, (_, index) => {
    const middle = (index + 0.5) * step
    const start = Math.max(0, Math.min(loudness.length - width, Math.round(middle - width / 2)))
    const around = loudness.slice(start, start + width).sort()
    const peak = around[Math.floor(around.length * 0.95)] ?? 0
    const floor = Math.max(tenth(around, 1), peak - deepest, quietest)
    const contrast = peak - floor
    if (!(contrast >= leastContrast)) return null
    const over = (share: number, least: number, most: number) =>
      floor + Math.max(least, Math.min(most, contrast * share))
    return { on: over(0.35, 3.5, 12), off: over(0.22, 2.5, 8) }
  })
}
