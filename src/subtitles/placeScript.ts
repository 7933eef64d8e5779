import { type Micros, minus, plus, type Span } from '../project/time'
import { placePhrases } from './placePhrases'

/** Where each phrase lies when it is put where it is said within `room`; `null` where nobody speaks there. */
export function placeScript(phrases: readonly string[], voiced: readonly Span[], room: Span): readonly Span[] | null {
  const inRoom = voiced.flatMap((span) => {
    const start = Math.max(span.start, room.start) as Micros
    const end = Math.min(span.end, room.end) as Micros
    return end > start ? [{ start: minus(start, room.start), end: minus(end, room.start) }] : []
  })
  if (inRoom.length === 0) return null
  return placePhrases(phrases, inRoom, { end: minus(room.end, room.start) }).map(({ start, end }) => ({
    start: plus(room.start, start),
    end: plus(room.start, end),
  }))
}
