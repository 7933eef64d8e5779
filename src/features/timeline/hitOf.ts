import type { Edge } from '../../edits/trim'
import type { PieceTarget, Target } from '../../project/find'
import type { ClipId } from '../../project/project'
import type { Micros } from '../../project/time'
import type { FadeSide, Hit } from './press'

/** What marks an element of the timeline as a piece that can be held. */
export const pieceMarks = ({ kind, id }: Target) => ({ 'data-kind': kind, 'data-id': id })

/** Tells from the marks in the page what was pressed. What `isFixed` has no handles. A cut is held by the clip after it. */
export function hitOf(element: EventTarget | null, isFixed: (target: Target) => boolean): Hit {
  if (!(element instanceof Element)) return { on: 'ground' }
  const mark = (name: string) => element.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)
  const range = mark('range')
  if (range) return { on: 'range', edge: range as Edge }
  const cut = mark('cut')
  if (cut) {
    const [clip, end] = [cut as ClipId, mark('passing')]
    return end ? { on: 'transition', clip, edge: end as Edge } : { on: 'piece', target: { kind: 'clip', id: clip } }
  }
  const piece = element.closest<HTMLElement>('[data-kind]')
  if (!piece) return { on: element.closest('[data-ruler]') ? 'ruler' : 'ground' }
  const target = { kind: piece.dataset.kind, id: piece.dataset.id } as Target
  if (isFixed(target)) return { on: 'piece', target, fixed: true }
  const key = mark('keyframe')
  if (key) return { on: 'keyframe', target: target as PieceTarget, at: Number(key) as Micros }
  const edge = mark('edge')
  if (edge) return { on: 'edge', target, edge: edge as Edge }
  const side = mark('fade')
  return side ? { on: 'fade', target, side: side as FadeSide } : { on: 'piece', target }
}
