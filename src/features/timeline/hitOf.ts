import type { Target } from '../../project/find'
import type { Hit } from './gesture'

/** What marks an element of the timeline as a piece that can be held. */
export const pieceMarks = ({ kind, id }: Target) => ({ 'data-kind': kind, 'data-id': id })

/** Tells from the marks in the page what was pressed. */
export function hitOf(element: EventTarget | null): Hit {
  if (!(element instanceof Element)) return { on: 'ground' }
  const piece = element.closest<HTMLElement>('[data-kind]')
  if (!piece) return { on: 'ground' }
  const target = { kind: piece.dataset.kind, id: piece.dataset.id } as Target
  const edge = element.closest<HTMLElement>('[data-edge]')?.dataset.edge
  return edge === 'start' || edge === 'end' ? { on: 'edge', target, edge } : { on: 'piece', target }
}
