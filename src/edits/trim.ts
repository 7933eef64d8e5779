import { clamp } from '../lib/clamp'
import { assetOf, findClip, findCue, findSound, placeOf, type Target } from '../project/find'
import { attach, layout } from '../project/layout'
import type { ClipId, CueId, ItemId, Project } from '../project/project'
import { spareSource } from '../project/source'
import { frameStart, type Micros, minus, plus, type Span } from '../project/time'
import { replaceClip, replaceCue, replaceSound } from './replace'

export type Edge = 'start' | 'end'
/** `by` moves the edge: negative to the left, positive to the right. It stops where source or room end. */
type Trim<Id> = { readonly id: Id; readonly edge: Edge; readonly by: Micros }

const oneFrame = (project: Project) => frameStart(1, project.frameRate)

// start  | xx A | B |  ->  | A | B |       end  | A xx | B |  ->  | A | B |
//        -->                                        <--
//
// The gap closes: whatever comes after moves along. Never shorter than a frame, never beyond the source.
export function trimClip(project: Project, { id, edge, by }: Trim<ClipId>): Project {
  const clip = findClip(project, id)
  if (!clip) return project
  const spare = spareSource(assetOf(project, clip.asset), clip)
  const most = clip.length - Math.min(oneFrame(project), clip.length)

  const shift = edge === 'start' ? clamp(by, -spare.before, most) : clamp(by, -most, spare.after)
  if (shift === 0) return project
  const sourceStart = edge === 'start' ? Math.max(0, clip.sourceStart + shift) : clip.sourceStart
  const length = edge === 'start' ? clip.length - shift : clip.length + shift
  return replaceClip(project, id, [{ ...clip, sourceStart: sourceStart as Micros, length: length as Micros }])
}

// |  song xx|  ->  |  song |      the other sounds stay where they are
export function trimSound(project: Project, { id, edge, by }: Trim<ItemId>): Project {
  const item = findSound(project, id)
  if (!item) return project
  const placed = layout(project).sounds
  const lane = placed.find((sound) => sound.item.id === id)?.lane
  const others = placed.filter((sound) => sound.lane === lane && sound.item.id !== id).map(({ span }) => span)
  const spare = spareSource(assetOf(project, item.asset), item)
  const span = { start: item.start, end: plus(item.start, item.length) }

  const shift = limitShift(span, edge, by, others, oneFrame(project))
  const inSource = edge === 'start' ? Math.max(shift, -spare.before) : Math.min(shift, spare.after)
  if (inSource === 0) return project
  const moved =
    edge === 'start'
      ? {
          start: plus(item.start, inSource),
          sourceStart: plus(item.sourceStart, inSource),
          length: minus(item.length, inSource),
        }
      : { length: plus(item.length, inSource) }
  return replaceSound(project, id, [{ ...item, ...moved }])
}

// | cue |  ->  | cue   |      up to its neighbours and the ends of the film
export function trimCue(project: Project, { id, edge, by }: Trim<CueId>): Project {
  const cue = findCue(project, id)
  const span = placeOf(project, { kind: 'cue', id })
  if (!cue || !span) return project
  const { cues, length } = layout(project)
  const others = cues.filter((placed) => placed.cue.id !== id).map((placed) => placed.span)

  const shift = limitShift(span, edge, by, others, oneFrame(project))
  const start = edge === 'start' ? plus(span.start, shift) : span.start
  const end = edge === 'end' ? Math.min(plus(span.end, shift), length) : span.end
  if (start === span.start && end === span.end) return project
  return replaceCue(project, id, [{ ...cue, place: attach(project, { start, end: end as Micros }) }])
}

/** How far an edge can go without meeting a neighbour, the start of the film or its own other edge. */
function limitShift(span: Span, edge: Edge, by: Micros, others: readonly Span[], shortest: Micros): number {
  const most = Math.max(0, span.end - span.start - shortest)
  if (edge === 'start') {
    const left = Math.max(0, ...others.filter(({ end }) => end <= span.start).map(({ end }) => end))
    return clamp(by, left - span.start, most)
  }
  const right = Math.min(...others.filter(({ start }) => start >= span.end).map(({ start }) => start))
  return clamp(by, -most, right - span.end)
}

export function trimTarget(project: Project, target: Target, edge: Edge, by: Micros): Project {
  switch (target.kind) {
    case 'clip':
      return trimClip(project, { id: target.id, edge, by })
    case 'sound':
      return trimSound(project, { id: target.id, edge, by })
    case 'cue':
      return trimCue(project, { id: target.id, edge, by })
  }
}
