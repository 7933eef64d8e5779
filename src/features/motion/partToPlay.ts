import type { MotionSide } from '../../edits/motion'
import type { Micros, Span } from '../../project/time'
import type { Part } from '../../store/playback'

/** Before it moves, or after, a text is to be read for so long. */
const reading = 1_000_000
/** So much of what goes on all the time is enough. */
const longest = 3_500_000

/**
 * The part of the film that shows how a text moves: of one that lies there from `start` to `end`. It rests where the words
 * can be read.
 */
export function partToPlay({ start, end }: Span, side: MotionSide, length: Micros): Required<Part> {
  const middle = (start + end) / 2
  const part = (from: number, to: number, rest: number): Required<Part> => ({
    start: Math.max(start, from) as Micros,
    end: Math.min(end, to) as Micros,
    rest: rest as Micros,
  })
  switch (side) {
    case 'in':
      return part(start, start + length + reading, Math.min(start + length, middle))
    case 'out':
      return part(end - length - reading, end, Math.max(end - length, middle))
    case 'loop':
      return part(start, start + longest, middle)
  }
}
