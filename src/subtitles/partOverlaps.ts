import type { Micros } from '../project/time'
import type { Subtitle } from './subtitle'

/** Captions that begin within half a second of each other are read together, others one after the other. */
const together = 500_000
const mostLines = 4

export type Parted = { readonly cues: readonly Subtitle[]; readonly met: number }

// |   A   |        ->  | A |                     |  A  |      ->  |  A    |
//     |   B   |            |   B   |              |  B   |        |  B    |
//
// A film shows one caption at a time. An earlier one ends where the next begins. Of two that come at once, as when two
// people speak, or where half of the first would not be seen, one caption of two lines is made.
export function partOverlaps(cues: readonly Subtitle[]): Parted {
  const parted: Subtitle[] = []
  let met = 0
  for (const cue of cues.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = parted.at(-1)
    if (!last || last.span.end <= cue.span.start) parted.push(cue)
    else {
      met++
      if (comesAtOnce(last, cue)) parted[parted.length - 1] = joined(last, cue)
      else parted.splice(-1, 1, endedAt(last, cue.span.start), cue)
    }
  }
  return { cues: parted, met }
}

function comesAtOnce({ span }: Subtitle, next: Subtitle): boolean {
  const seenAlone = next.span.start - span.start
  return seenAlone < together && seenAlone * 2 < span.end - span.start
}

function endedAt(cue: Subtitle, end: Micros): Subtitle {
  const length = (end - cue.span.start) as Micros
  const words = cue.words?.map((start) => Math.min(start, length) as Micros)
  return { ...cue, span: { start: cue.span.start, end }, ...(words && { words }) }
}

/** The same words once, as where a file draws a shadow of its own; of many at once, the first. */
function joined({ words, speaker, ...first }: Subtitle, second: Subtitle): Subtitle {
  const end = Math.max(first.span.end, second.span.end) as Micros
  const span = { start: first.span.start, end }
  const lines = first.text.split('\n')
  const others = second.text.split('\n').filter((line) => !lines.includes(line))
  if (others.length === 0 || lines.length + others.length > mostLines) {
    return { ...first, span, ...(speaker && { speaker }), ...(words && { words }) }
  }
  return { span, text: [...lines, ...others].join('\n'), ...(speaker && speaker === second.speaker && { speaker }) }
}
