import type { PlacedCue } from '../../../project/layout'
import type { Micros, Span } from '../../../project/time'

/** The part of the film that the lines have: from the caption before them to the one after them. */
export function roomOf(lines: readonly PlacedCue[], cues: readonly PlacedCue[], length: Micros): Span {
  const first = cues.findIndex(({ cue }) => cue.id === lines[0]?.cue.id)
  return {
    start: cues[first - 1]?.span.end ?? (0 as Micros),
    end: cues[first + lines.length]?.span.start ?? length,
  }
}
