import { cleanText } from '../project/cleanText'
import { isLaneGuarded } from '../project/find'
import { attach, layout } from '../project/layout'
import type { Cue, CueId, Project } from '../project/project'
import { frameStart, type Micros, nearestFrame, plus, type Span, spanLength } from '../project/time'
import { withPart } from '../project/words'
import { mostCues, roomAt, spread, weightOf } from './captionsRoom'
import { setCues } from './replace'

/** A caption that shall be there, at times of the film. `words`: shares, as those of a cue. */
export type NewCue = Pick<Cue, 'id' | 'text' | 'words' | 'speaker'> & { readonly span: Span }

/** Less than this of a caption can be seen, but not read. */
const leastSeen = 300_000

// captions  |  a  |     |  b  |            |   1   | 2 |   3   |      'instead' of what is there
// new     |   1   | 2 |   3   |    ->    |1|  a  |2||  b  |  3 |      'beside' it: in the room that is left
//
// On whole frames, inside the film, in the order of time. An earlier one ends where the next begins; one of which next
// to nothing would be left is left out.
export function layCues(project: Project, cues: readonly NewCue[], how: 'instead' | 'beside'): Project {
  if (isLaneGuarded(project, 'captions')) return project
  const taken = how === 'beside' ? layout(project).cues.map(({ span }) => span) : []
  const before = how === 'beside' ? project.captions.cues : []
  const laid = fitted(project, cues, taken).slice(0, mostCues - before.length)
  return laid.length === 0 ? project : setCues(project, [...before, ...laid])
}

/** `taken` is in the order of time, and so everything is gone through once. */
function fitted(project: Project, cues: readonly NewCue[], taken: readonly Span[]): readonly Cue[] {
  const { length } = layout(project)
  const rate = project.frameRate
  const frame = frameStart(1, rate)
  const sorted = cues.toSorted((a, b) => a.span.start - b.span.start)
  const fits: Cue[] = []
  let free = 0
  let next = 0
  sorted.forEach(({ span, ...cue }, index) => {
    let start = Math.max(nearestFrame(span.start, rate), free)
    for (let there = taken[next]; there && there.start <= start; there = taken[++next]) {
      start = Math.max(start, there.end)
    }
    const follower = nearestFrame(sorted[index + 1]?.span.start ?? length, rate)
    const limit = Math.min(Math.max(follower, start + frame), taken[next]?.start ?? length, length)
    const end = Math.min(Math.max(nearestFrame(span.end, rate), start + frame), limit)
    if (end - start < Math.min(leastSeen, spanLength(span) / 2)) return
    const part = { start: start as Micros, end: end as Micros }
    const place = attach(project, part)
    fits.push(withPart({ ...cue, text: cleanText(cue.text), place }, span, part))
    free = end
  })
  return fits
}

type Line = { readonly id: CueId; readonly text: string }

// captions  | a |               | b |
// lines         | 1 | 2 | 3 | 4 |        evenly over the first room from `at` on, until they are given their times
export function layScript(project: Project, { lines, at }: { lines: readonly Line[]; at: Micros }): Project {
  const room = roomAt(project, at)
  const spans = room && spread(lines.map(weightOf), room, project.frameRate)
  if (!spans) return project
  const cues = lines.map((line, index) => ({ ...line, span: spans[index] as Span }))
  return layCues(project, cues, 'beside')
}

type Put = Line & { readonly span: Span }

/**
 * What is typed while the film plays: a caption that is new, or goes on. It takes the first room from where it shall
 * begin, and nothing changes where there is none.
 */
export function putCue(project: Project, { id, span, text }: Put): Project {
  if (isLaneGuarded(project, 'captions')) return project
  const rate = project.frameRate
  const { cues } = project.captions
  const before = cues.find((cue) => cue.id === id)
  const room = roomAt(project, nearestFrame(span.start, rate), id)
  if (!room || (!before && cues.length >= mostCues)) return project
  const { start } = room
  const end = Math.min(Math.max(nearestFrame(span.end, rate), plus(start, frameStart(1, rate))), room.end) as Micros
  const cue: Cue = { ...before, id, text: cleanText(text), place: attach(project, { start, end }) }
  return setCues(project, before ? cues.map((each) => (each.id === id ? cue : each)) : [...cues, cue])
}
