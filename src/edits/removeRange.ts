import { isLaneGuarded, type Target } from '../project/find'
import { isAttached, isPinned, layout } from '../project/layout'
import type { Anchor, Cue, CueId, Project } from '../project/project'
import { minus, overlaps, plus, type Span, spanLength } from '../project/time'
import { middle } from './cutMain'
import { liftOut } from './liftOut'
import { mapPinnable } from './mapPinnable'
import { removeTargets } from './remove'
import { replaceAll, withLanes } from './replace'
import { partOnContent } from './seenPart'
import { splitAll } from './split'

type Range = {
  readonly span: Span
  /** Whether what comes after moves up; else cards stay on the main track. */
  readonly close: boolean
  readonly fresh: () => string
}

// main     | A | B | C |         | A | C |         | A |card| C |
// sound      |  song   |   ->      |song |    or     |s|    |s' |
//              [  ]              close              else
//
// Out of everything that is not locked or hidden. A caption is cut at its edges, never in two. While the main track is
// locked, nothing can move up.
export function removeRange(project: Project, { span, close, fresh }: Range): Project {
  if (span.end <= span.start) return project
  const closes = close && !isLaneGuarded(project, 'main')
  const cut = splitAll(splitAll(project, span.start, fresh), span.end, fresh)
  const { main, items, markers } = layout(cut)
  const isInside = (each: Span) => span.start < middle(each) && middle(each) < span.end
  const targets: readonly Target[] = [
    ...main.filter((placed) => isInside(placed.span)).map(({ clip }) => ({ kind: 'clip', id: clip.id }) as const),
    ...items.filter((placed) => isInside(placed.span)).map(({ item }) => ({ kind: 'item', id: item.id }) as const),
    ...markers
      .filter(({ time }) => closes && span.start <= time && time < span.end)
      .map(({ marker }) => ({ kind: 'marker', id: marker.id }) as const),
  ]
  const cues = cuesWithout(cut, span, closes)
  return closes ? closeUp(removeTargets(cut, targets, cues), span) : liftOut(replaceAll(cut, { cues }), targets)
}

/** What is left of the captions that the range meets. */
function cuesWithout(project: Project, range: Span, closes: boolean): ReadonlyMap<CueId, readonly Cue[]> {
  const left = ({ start, end }: Span): Span => {
    if (start >= range.start) return { start: range.end, end }
    return { start, end: closes && end > range.end ? minus(end, spanLength(range)) : range.start }
  }
  const met = layout(project).cues.filter(({ span }) => overlaps(span, range))
  return new Map(
    met.map((placed) => {
      const rest = left(placed.span)
      return [placed.cue.id, rest.end > rest.start ? [partOnContent(project, placed, rest)] : []]
    }),
  )
}

/** What is free and comes after the range moves up by its length; what is pinned does so with its clip. */
function closeUp(project: Project, range: Span): Project {
  const gap = spanLength(range)
  const moved = <Thing extends { readonly anchor: Anchor }>(thing: Thing): Thing =>
    isPinned(thing.anchor) || thing.anchor.start < range.end
      ? thing
      : { ...thing, anchor: { start: minus(thing.anchor.start, gap) } }
  const movedCue = (cue: Cue): Cue => {
    const { place } = cue
    if (isAttached(place) || place.start < range.end) return cue
    return { ...cue, place: { start: minus(place.start, gap), end: plus(place.end, -gap) } }
  }
  const after = mapPinnable(project, {
    item: (item, lane) => (isLaneGuarded(project, lane.id) ? item : moved(item)),
    marker: moved,
    cue: (cue) => (isLaneGuarded(project, 'captions') ? cue : movedCue(cue)),
  })
  return after === project ? project : withLanes(after, after.lanes)
}
