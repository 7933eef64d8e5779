import { isAttached, layout } from '../project/layout'
import type { ClipId, Cue, CueId, MainClip, Project } from '../project/project'
import { overlaps, type Span } from '../project/time'
import { endingEarlier } from './seenPart'

type Pieces = ReadonlyMap<ClipId, readonly MainClip[]>

//  |  A  |  A' | B |   ->   |  A  | B |      A' goes, and with it what was told over it
//     [  cue ]                 [cue]
//
/** What is left of captions that begin on a clip that stays and go on over clips that go: split clips leave such. */
export function toldOverGone(project: Project, pieces: Pieces): ReadonlyMap<CueId, readonly Cue[]> {
  const goes = (id: ClipId) => pieces.get(id)?.every((piece) => piece.id !== id) ?? false
  const { main, cues } = layout(project)
  const gone = main.filter(({ clip }) => goes(clip.id)).map(({ span }) => span)
  if (gone.length === 0) return new Map()
  return new Map(
    cues.flatMap((placed) => {
      const { cue, span, whole } = placed
      const { place } = cue
      if (!isAttached(place) || goes(place.on)) return []
      const by = gone.reduce((sum, each) => sum + shared(each, { start: span.start, end: whole.end }), 0)
      return by > 0 ? [[cue.id, [endingEarlier(placed, place, by)]]] : []
    }),
  )
}

const shared = (a: Span, b: Span) => (overlaps(a, b) ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0)
