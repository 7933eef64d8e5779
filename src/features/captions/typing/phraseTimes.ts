import { type Micros, minus, plus } from '../../../project/time'

/** Between hearing the first word and typing its first letter. */
const reaction = 300_000
/** A shorter silence between two phrases belongs to the second. */
const breath = 1_500_000
/** Shorter than this no caption can be read. */
const shortest = 700_000

/** When a phrase began whose first letter was typed at `typed`: with the end of the one before, or a little earlier. */
export function phraseStart(typed: Micros, lastEnd: Micros): Micros {
  const begun = minus(typed, reaction)
  return begun - lastEnd < breath ? lastEnd : begun
}

/** Where it ends: where the film is, and not before it could be read. */
export const phraseEnd = (start: Micros, now: Micros): Micros => Math.max(now, plus(start, shortest)) as Micros
