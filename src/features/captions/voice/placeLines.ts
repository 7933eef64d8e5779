import type { PlacedCue } from '../../../project/layout'
import { type Micros, minus, plus, type Span } from '../../../project/time'
import { placePhrases } from '../../../subtitles/placePhrases'

/** Where the lines lie when each is put where its words are said; `voiced` and the answer are times of the film. */
export function placeLines(lines: readonly PlacedCue[], voiced: readonly Span[], room: Span): readonly Span[] {
  const inRoom = voiced.flatMap((span) => {
    const start = Math.max(span.start, room.start) as Micros
    const end = Math.min(span.end, room.end) as Micros
    return end > start ? [{ start: minus(start, room.start), end: minus(end, room.start) }] : []
  })
  const texts = lines.map(({ cue }) => cue.text)
  return placePhrases(texts, inRoom, { end: minus(room.end, room.start) }).map(({ start, end }) => ({
    start: plus(room.start, start),
    end: plus(room.start, end),
  }))
}

/** The part of the film that the lines have: from the caption before them to the one after them. */
export function roomOf(lines: readonly PlacedCue[], cues: readonly PlacedCue[], length: Micros): Span {
  const first = cues.findIndex(({ cue }) => cue.id === lines[0]?.cue.id)
  return {
    start: cues[first - 1]?.span.end ?? (0 as Micros),
    end: cues[first + lines.length]?.span.start ?? length,
  }
}
