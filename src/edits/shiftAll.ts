import { attach, type Layout, layout } from '../project/layout'
import type { Project } from '../project/project'
import { type Micros, overlaps, plus, type Span } from '../project/time'
import { movedAnchor } from './anchors'
import { mapPinnable } from './mapPinnable'
import { partOfCue, seenPart } from './seenPart'

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: plus(start, by), end: plus(end, by) })

// | a | b |   |  ->  |   | a | b |
//
/**
 * Moves all of `ids` by as much, in one go; `null` where any of them would meet something else or the film's end, and
 * each has to find a place of its own.
 */
export function shiftAll(project: Project, ids: ReadonlySet<string>, by: Micros): Project | null {
  const before = layout(project)
  const placedCues = new Map(before.cues.map((placed) => [placed.cue.id, placed]))
  const times = new Map(before.markers.map(({ marker, time }) => [marker.id, time]))
  const shifted = mapPinnable(project, {
    item: (item) => {
      const placed = ids.has(item.id) ? before.byItem.get(item.id) : undefined
      if (!placed) return item
      return { ...seenPart(placed), anchor: movedAnchor(project, item.anchor, plus(placed.span.start, by)) }
    },
    cue: (cue) => {
      const placed = ids.has(cue.id) ? placedCues.get(cue.id) : undefined
      return placed ? { ...partOfCue(placed), place: attach(project, movedSpan(placed.span, by)) } : cue
    },
    marker: (marker) => {
      const time = ids.has(marker.id) ? times.get(marker.id) : undefined
      return time === undefined ? marker : { ...marker, anchor: movedAnchor(project, marker.anchor, plus(time, by)) }
    },
  })
  return stands(before, layout(shifted), ids, by) ? shifted : null
}

/** Whether no items overlap, every caption is as long as it was, and every marker lies where it should. */
function stands(before: Layout, after: Layout, ids: ReadonlySet<string>, by: number): boolean {
  const { items, cues, markers, length } = after
  const free = items.every(({ lane, span }, index) => {
    const next = items[index + 1]
    return next?.lane !== lane || !overlaps(span, next.span)
  })
  const spans = new Map(cues.map(({ cue, span }) => [cue.id, span]))
  const whole = before.cues.every(({ cue: { id }, span }) => {
    const now = spans.get(id)
    const wanted = ids.has(id) ? movedSpan(span, by) : span
    return now?.start === wanted.start && now.end === wanted.end
  })
  return free && whole && cues.length === before.cues.length && markers.every(({ time }) => time <= length)
}
