import { layout } from '../project/layout'
import type { CueId, Project } from '../project/project'
import { type FrameRate, frameStart, type Micros, type Span } from '../project/time'

/** More captions than this no film has; a whole evening has two thousand. */
export const mostCues = 50_000

// |  a  |        | b |      ->      |  a  |new| b |      `new` wanted to begin in the middle of a
//
/** The room that begins at `time`, or, where a caption is then, after it; `null` where there is none up to the end. */
export function roomAt(project: Project, time: Micros, but?: CueId): Span | null {
  const { cues, length } = layout(project)
  const frame = frameStart(1, project.frameRate)
  let start = Math.max(0, time) as Micros
  for (const { cue, span } of cues) {
    if (cue.id === but || span.end <= start) continue
    if (span.start >= start + frame) return { start, end: span.start }
    start = span.end
  }
  return start + frame <= length ? { start, end: length } : null
}

// room     |                         |
// weights  |  3     | 2   | 1| 4     |      whole frames, at least one for each
//
/** One span for each weight, one after the other; `null` where the room has too few frames. */
export function spread(weights: readonly number[], room: Span, rate: FrameRate): readonly Span[] | null {
  const frameOf = (time: Micros) => Math.round((time * rate.num) / (1_000_000 * rate.den))
  const first = frameOf(room.start)
  const spare = frameOf(room.end) - first - weights.length
  if (spare < 0) return null
  const sum = weights.reduce((total, weight) => total + weight, 0)
  let start = room.start
  let before = 0
  return weights.map((weight, index) => {
    before += weight
    const isLast = index === weights.length - 1
    const end = isLast ? room.end : frameStart(first + index + 1 + Math.round((spare * before) / sum), rate)
    const span = { start, end }
    start = end
    return span
  })
}

/** What a line weighs when time is shared out: longer ones take longer to say. */
export const weightOf = ({ text }: { readonly text: string }) => Math.max(4, text.length)
