import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { movePart } from '../../edits/story/arrangeParts'
import type { PartId } from '../../project/project'

/** Carries a part of the list to another place: it is there with every move, and kept when it is let go. */
export function useCarrying(list: RefObject<HTMLElement | null>) {
  const { editor } = useStudio()
  const end = useRef<(() => void) | null>(null)
  useEffect(() => () => end.current?.(), [])

  return (event: PointerEvent, id: PartId) => {
    event.preventDefault()
    const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
      const index = indexAt(list.current, clientX, clientY)
      if (index >= 0) editor.preview('partMove', (film) => movePart(film, id, index))
    }
    const drop = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', drop)
      window.removeEventListener('pointercancel', drop)
      end.current = null
      editor.commit()
    }
    end.current = drop
    // Not of the handle: it is taken out of the page for a moment where its part is put elsewhere.
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', drop)
    window.addEventListener('pointercancel', drop)
  }
}

/** The place under a point of the screen. */
function indexAt(list: HTMLElement | null, x: number, y: number): number {
  const boxes = [...(list?.children ?? [])].map((child) => child.getBoundingClientRect())
  return boxes.findIndex(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
}
