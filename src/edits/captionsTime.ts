import { clamp } from '../lib/clamp'
import { isLaneGuarded } from '../project/find'
import { attach, layout, type PlacedCue } from '../project/layout'
import type { Cue, CueId, Project } from '../project/project'
import { frameStart, type Micros, nearestFrame, plus, type Span } from '../project/time'
import { spread, weightOf } from './captionsRoom'
import { setCues } from './replace'
import { partOfCue } from './seenPart'

type Shift = { readonly from?: CueId | undefined; readonly by: number }

// | a | | b | c |        ->        | a | | b | c |      all, or those `from` one of them on; by whole frames
//
// As far as there is room: up to the caption before them, or the start of the film, and up to its end.
export function shiftCues(project: Project, { from, by }: Shift): Project {
  const { cues, length } = layout(project)
  const first = from === undefined ? 0 : cues.findIndex(({ cue }) => cue.id === from)
  const moved = first < 0 ? [] : cues.slice(first)
  const [head, tail] = [moved[0], moved.at(-1)]
  if (!head || !tail || isLaneGuarded(project, 'captions')) return project
  const frames = nearestFrame(Math.abs(by), project.frameRate) * Math.sign(by)
  const back = head.span.start - (cues[first - 1]?.span.end ?? 0)
  const shift = clamp(frames, -back, length - tail.span.end)
  if (shift === 0) return project
  const spans = moved.map(({ span }) => ({ start: plus(span.start, shift), end: plus(span.end, shift) }))
  return placed(project, moved, spans)
}

/** A line's own time: from the press with which it began to where it ended. */
export type Mark = Span

type Retime = {
  readonly first: CueId
  readonly last: CueId
  readonly marks: readonly Mark[]
  /** While it is still being done: those without a time wait in the very last frames, out of sight. */
  readonly waiting?: boolean
}

// |  1  |  2  |  3  |  4  |        ->        | 1 || 2 |     | 3 |  4  |
//                    marks: | 1 || 2 |
//
// Gives the captions from `first` on the times of `marks`, one after the other. Those that were given none stay where
// they are; where they cannot, they share the room up to the next that can, and so none is ever lost.
export function retimeCues(project: Project, { first, last, marks, waiting }: Retime): Project {
  const { cues, length } = layout(project)
  const from = cues.findIndex(({ cue }) => cue.id === first)
  const to = cues.findIndex(({ cue }) => cue.id === last)
  if (from < 0 || to < from || isLaneGuarded(project, 'captions')) return project
  const lines = cues.slice(from, to + 1)
  const room = { start: cues[from - 1]?.span.end ?? (0 as Micros), end: cues[to + 1]?.span.start ?? length }
  const wait = waiting ? waitingRoom(project, lines.length - marks.length, room) : null
  const given = tidyMarks(project, marks.slice(0, lines.length), { ...room, end: wait?.[0]?.start ?? room.end })
  if (wait && given.length === marks.length) return placed(project, lines, [...given, ...wait])
  for (let kept = given.length; kept >= 0; kept--) {
    const spans = given.slice(0, kept)
    const rest = lines.slice(kept)
    const left = { start: spans.at(-1)?.end ?? room.start, end: room.end }
    const others = restOf(project, rest, left)
    if (others) return placed(project, lines, [...spans, ...others])
  }
  return project
}

/** A frame for each line at the end of the room; `null` where it has too few. */
function waitingRoom({ frameRate }: Project, count: number, room: Span): readonly Span[] | null {
  const start = nearestFrame(room.end - frameStart(count, frameRate), frameRate)
  if (count <= 0 || start <= room.start) return null
  return spread(Array<number>(count).fill(1), { start, end: room.end }, frameRate)
}

/** On whole frames, inside the room, each at least a frame long and none before the one before it has ended. */
function tidyMarks({ frameRate }: Project, marks: readonly Mark[], room: Span): readonly Span[] {
  const frame = frameStart(1, frameRate)
  const tidy: Span[] = []
  let free = room.start
  for (const [index, { start, end }] of marks.entries()) {
    const begin = Math.max(nearestFrame(start, frameRate), free)
    const next = marks[index + 1]
    const wanted = Math.min(nearestFrame(end, frameRate), next ? nearestFrame(next.start, frameRate) : room.end)
    const finish = Math.min(Math.max(wanted, begin + frame), room.end)
    if (finish <= begin) break
    free = finish as Micros
    tidy.push({ start: begin as Micros, end: free })
  }
  return tidy
}

/** Long enough to be seen as lines of their own; where there is no room for that, a frame has to do. */
const comfortable = 500_000

/** Where the lines go that were given no time; `null` where they have no room at all. */
function restOf({ frameRate }: Project, lines: readonly PlacedCue[], room: Span): readonly Span[] | null {
  for (const least of [comfortable, frameStart(1, frameRate)]) {
    for (let moved = 0; moved <= lines.length; moved++) {
      const end = lines[moved]?.span.start ?? room.end
      if (end < room.start + moved * least) continue
      const spans = spread(
        lines.slice(0, moved).map(({ cue }) => weightOf(cue)),
        { start: room.start, end },
        frameRate,
      )
      if (spans) return [...spans, ...lines.slice(moved).map(({ span }) => span)]
    }
  }
  return null
}

const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end

/** The captions at these times of the film, pinned to what is then seen. */
function placed(project: Project, cues: readonly PlacedCue[], spans: readonly Span[]): Project {
  const moved = new Map<CueId, Cue>()
  cues.forEach((each, index) => {
    const span = spans[index]
    if (span && !(isSame(span, each.span) && isSame(span, each.whole)))
      moved.set(each.cue.id, { ...partOfCue(each), place: attach(project, span) })
  })
  if (moved.size === 0) return project
  return setCues(
    project,
    project.captions.cues.map((cue) => moved.get(cue.id) ?? cue),
  )
}
