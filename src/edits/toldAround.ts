import { isAttached, layout } from '../project/layout'
import type { Cue, CueId, Project } from '../project/project'
import { contains, type Micros, minus } from '../project/time'
import { endingEarlier, partOnContent } from './seenPart'

//  |    A    | A' |   ->   |    A    | new | A' |      most of it is told before, or after, what comes in between
//      [ cue  ]                [ cue ]
//
/** What becomes of captions that go on over a cut where another clip comes in: they are not told over that. */
export function toldAround(project: Project, at: Micros): ReadonlyMap<CueId, readonly Cue[]> {
  return new Map(
    layout(project).cues.flatMap((placed) => {
      const { cue, span, whole } = placed
      const { place } = cue
      if (!isAttached(place) || !contains(span, at) || span.start === at) return []
      const isBefore = minus(at, span.start) >= minus(span.end, at)
      const left = isBefore
        ? endingEarlier(placed, place, minus(whole.end, at))
        : partOnContent(project, placed, { start: at, end: span.end })
      return [[cue.id, [left]]]
    }),
  )
}
