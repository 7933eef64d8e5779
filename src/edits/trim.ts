import { clamp } from '../lib/clamp'
import type { Target } from '../project/find'
import { isAttached, layout, type PlacedClip, placedCue } from '../project/layout'
import type { ClipId, Cue, CueId, ItemId, Project } from '../project/project'
import { sourceAt, spareSource } from '../project/source'
import { frameStart, type Micros, minus, plus, type Span } from '../project/time'
import { movedAnchor } from './anchors'
import { glidingOn } from './camera'
import { replaceAll, replaceCue, replaceItem } from './replace'
import { endingEarlier, partOnContent } from './seenPart'

export type Edge = 'start' | 'end'
/** `by` moves the edge: negative to the left, positive to the right. It stops where source or room end. */
type Trim<Id> = { readonly id: Id; readonly edge: Edge; readonly by: Micros }

const oneFrame = (project: Project) => frameStart(1, project.frameRate)
const atLeastZero = (time: Micros) => Math.max(0, time) as Micros

// start  | xx A | B |  ->  | A | B |       end  | A xx | B |  ->  | A | B |
//        -->                                        <--
//
// The gap closes: whatever comes after moves along. Never shorter than a frame, never beyond the source. A caption that is
// still told where the clip now ends is told no further over the next one.
export function trimClip(project: Project, { id, edge, by }: Trim<ClipId>): Project {
  const placed = layout(project).clips.get(id)
  if (!placed) return project
  const { clip } = placed
  const spare = spareSource(project.assets, clip)
  const most = clip.length - Math.min(oneFrame(project), clip.length)

  const shift = edge === 'start' ? clamp(by, -spare.before, most) : clamp(by, -most, spare.after)
  if (shift === 0) return project
  const trimmed =
    edge === 'start'
      ? { sourceStart: atLeastZero(sourceAt(clip, shift)), length: minus(clip.length, shift) }
      : { length: plus(clip.length, shift) }
  const cues = edge === 'end' && shift < 0 ? cutShort(project, placed, shift) : undefined
  return replaceAll(project, { clips: new Map([[id, [glidingOn(clip, { ...clip, ...trimmed })]]]), cues })
}

/** Captions of a clip lose what was told over as much of its end. Those that begin there wait for it to come back. */
function cutShort(project: Project, { clip, span }: PlacedClip, shift: number): ReadonlyMap<CueId, readonly Cue[]> {
  const from = plus(span.end, shift)
  return new Map(
    layout(project).cues.flatMap(({ cue, span: told, whole }) => {
      const { place } = cue
      if (!isAttached(place) || place.on !== clip.id || told.start >= from || told.end <= from) return []
      const by = Math.min(whole.end, span.end) - from
      return [[cue.id, [endingEarlier({ cue, span: told, whole }, place, by)]]]
    }),
  )
}

// |  song xx|  ->  |  song |      the other items stay where they are
export function trimItem(project: Project, { id, edge, by }: Trim<ItemId>): Project {
  const places = layout(project)
  const placed = places.byItem.get(id)
  if (!placed) return project
  const { item, span, skipped, lane } = placed
  const others = places.items.filter((each) => each.lane === lane && each.item.id !== id).map((each) => each.span)
  const spare = spareSource(project.assets, item)

  const shift = limitShift(span, edge, by, others, oneFrame(project))
  const inSource = edge === 'start' ? Math.max(shift, -spare.before - skipped) : Math.min(shift, spare.after)
  if (inSource === 0) return project
  const cut = skipped + inSource
  const trimmed =
    edge === 'start'
      ? {
          anchor: movedAnchor(project, item.anchor, plus(span.start, inSource)),
          sourceStart: atLeastZero(sourceAt(item, cut)),
          length: minus(item.length, cut as Micros),
        }
      : { length: plus(item.length, inSource) }
  return replaceItem(project, id, [glidingOn(item, { ...item, ...trimmed }, skipped)])
}

// | cue |  ->  | cue   |      up to its neighbours and the ends of the film
export function trimCue(project: Project, { id, edge, by }: Trim<CueId>): Project {
  const { cues, length } = layout(project)
  const placed = placedCue(project, id)
  if (!placed) return project
  const { span } = placed
  const others = cues.filter((placed) => placed.cue.id !== id).map((placed) => placed.span)

  const shift = limitShift(span, edge, by, others, oneFrame(project))
  const start = edge === 'start' ? plus(span.start, shift) : span.start
  const end = edge === 'end' ? Math.min(plus(span.end, shift), length) : span.end
  if (start === span.start && end === span.end) return project
  return replaceCue(project, id, [partOnContent(project, placed, { start, end: end as Micros })])
}

/** How far an edge can go without meeting a neighbour, the start of the film or its own other edge. */
function limitShift(span: Span, edge: Edge, by: Micros, others: readonly Span[], shortest: Micros): number {
  const most = Math.max(0, span.end - span.start - shortest)
  if (edge === 'start') {
    const left = others.reduce((end, each) => (each.end <= span.start ? Math.max(end, each.end) : end), 0)
    return clamp(by, left - span.start, most)
  }
  const right = others.reduce(
    (at, each) => (each.start >= span.end ? Math.min(at, each.start) : at),
    Number.POSITIVE_INFINITY,
  )
  return clamp(by, -most, right - span.end)
}

export function trimTarget(project: Project, target: Target, edge: Edge, by: Micros): Project {
  switch (target.kind) {
    case 'clip':
      return trimClip(project, { id: target.id, edge, by })
    case 'item':
      return trimItem(project, { id: target.id, edge, by })
    case 'cue':
      return trimCue(project, { id: target.id, edge, by })
    case 'marker':
      return project
  }
}
