import type { Micros } from '../../project/time'
import { sampleRate } from '../../render/mix'

/** Where a playing film stands. With sound the ear is the clock: what was heard, and the little since then. */
export type PreviewClock = {
  /** `latency`: seconds until a sample is heard; `null` without sound. `rate`: below 0 the film goes backwards. */
  readonly start: (at: Micros, latency: number | null, rate: number) => void
  readonly heard: (samples: number) => void
  readonly now: () => Micros
}

/** A report older than this many milliseconds is not run ahead of: the sound has stopped, so the film waits. */
const longestGuess = 120

export function createPreviewClock(milliseconds: () => number = () => performance.now()): PreviewClock {
  let from = 0
  let rate = 1
  let startedAt = 0
  let latency: number | null = null
  let report: { heard: number; at: number } | null = null

  return {
    start: (at, outputLatency, newRate) => {
      from = at
      rate = newRate
      latency = outputLatency
      report = null
      startedAt = milliseconds()
    },
    heard: (samples) => {
      report = { heard: samples, at: milliseconds() }
    },
    now: () => {
      if (latency === null) return Math.round(from + (milliseconds() - startedAt) * 1000 * rate) as Micros
      if (!report) return from as Micros
      const since = Math.min(milliseconds() - report.at, longestGuess) / 1000
      const seconds = report.heard / sampleRate + since - latency
      return (from + Math.max(0, Math.round(seconds * 1_000_000 * rate))) as Micros
    },
  }
}
