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
/** Devices take sound in bites, so reports come up to this many milliseconds late; beyond it, the sound has waited. */
const longestBite = 40
/** How slowly the clock follows reports that come late, in reports. */
const patience = 20

export function createPreviewClock(milliseconds: () => number = () => performance.now()): PreviewClock {
  let from = 0
  let rate = 1
  let startedAt = 0
  let latency: number | null = null
  /** Milliseconds of sound that were told of. */
  let heard: number | null = null
  /** The sound's clock less ours, in milliseconds. */
  let lead = 0
  /** Where the sound's clock was said to stand: it never goes back. */
  let reached = 0

  return {
    start: (at, outputLatency, newRate) => {
      from = at
      rate = newRate
      latency = outputLatency
      heard = null
      reached = 0
      startedAt = milliseconds()
    },
    // Reports can only come late, so the earliest tells best. Taken as they come, the clock would go back and forth by
    // the bite of the device, and with it the picture by a frame.
    heard: (samples) => {
      const told = (samples / sampleRate) * 1000
      const late = lead - (told - milliseconds())
      if (heard === null || late < 0 || late > longestBite) lead -= late
      else lead -= late / patience
      heard = told
    },
    now: () => {
      if (latency === null) return Math.round(from + (milliseconds() - startedAt) * 1000 * rate) as Micros
      if (heard === null) return from as Micros
      reached = Math.max(reached, Math.min(milliseconds() + lead, heard + longestGuess))
      return (from + Math.max(0, Math.round((reached - latency * 1000) * 1000 * rate))) as Micros
    },
  }
}
