import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import type { Edge } from '../../edits/trim'
import { placeOf, type Target } from '../../project/find'
import type { Micros } from '../../project/time'
import { shown } from '../../store/editor'
import type { DrawnRange } from './drawnRange'
import { toPx } from './scale'
import { useTimeline } from './timelineContext'

export type Followed = {
  readonly target: Target
  readonly edge: Edge
  /** Where that edge of it is in the page, and for which range it was laid out. */
  readonly at: Micros
  readonly range: DrawnRange
}

/**
 * For what hangs on an edge of a piece: while edges are dragged it goes along by a transform alone, past React. The piece
 * itself stays as it is in the page until the drop.
 */
export function useFollowing({ target, edge, at, range }: Followed): RefObject<HTMLDivElement | null> {
  const { editor } = useStudio()
  const { lifting } = useTimeline()
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const span = placeOf(shown(editor.getState()), target)
      const shift = span ? toPx(span[edge] - at, range.pxPerSecond) : 0
      if (element.current) element.current.style.transform = shift ? `translate3d(${shift}px, 0, 0)` : ''
    }
    place()
    return editor.subscribe(() => lifting.trim.getState().trimming && place())
  }, [editor, lifting, target, edge, at, range])
  return element
}
