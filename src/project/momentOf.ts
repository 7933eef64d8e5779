import { clamp } from '../lib/clamp'
import type { Target } from './find'
import { layout } from './layout'
import type { Piece, Project } from './project'
import { offsetOf, sourceAt, speedOf } from './source'
import { frameStart, type Micros } from './time'

/** A time on a piece's own axis. What lies nearer to it than `near` is the same frame of the film. */
export type Moment = { readonly at: Micros; readonly near: number }

const nowhere: Moment = { at: 0 as Micros, near: 0 }

/** What of a piece is seen, and where its own axis would begin in the film. */
function placed(project: Project, { kind, id }: Target) {
  const places = layout(project)
  if (kind === 'clip') {
    const clip = places.clips.get(id)
    return clip && { piece: clip.clip as Piece, from: clip.span.start, skipped: 0 }
  }
  const item = kind === 'item' ? places.byItem.get(id) : undefined
  return item && { piece: item.item as Piece, from: item.span.start - item.skipped, skipped: item.skipped }
}

/** What a piece shows at a time of the film; at its nearest end where it is not there then. */
export function momentOf(project: Project, target: Target, time: Micros): Moment {
  const found = placed(project, target)
  if (!found) return nowhere
  const { piece, from, skipped } = found
  const offset = clamp(time - from, skipped, Math.max(skipped, piece.length - 1))
  return { at: sourceAt(piece, offset), near: (frameStart(1, project.frameRate) / 2) * speedOf(piece) }
}

/** When in the film a time of a piece's own axis is seen; `undefined` where it is trimmed away. */
export function timeOfMoment(project: Project, target: Target, at: Micros): Micros | undefined {
  const found = placed(project, target)
  if (!found) return undefined
  const { piece, from, skipped } = found
  const offset = offsetOf(piece, at)
  return offset < skipped || offset > piece.length ? undefined : ((from + offset) as Micros)
}
