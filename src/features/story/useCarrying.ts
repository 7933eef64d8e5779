import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { movePart } from '../../edits/story/arrangeParts'
import type { PartId } from '../../project/project'
import { storyParts } from '../../project/storyParts'
import { shown } from '../../store/editor'

/** Carries a part of the list to another place: it is there with every move, and kept when it is let go. */
export function useCarrying(list: RefObject<HTMLElement | null>) {
  const { editor } = useStudio()
  const end = useRef<(() => void) | null>(null)
  useEffect(() => () => end.current?.(), [])

  return (event: PointerEvent, id: PartId) => {
    event.preventDefault()
    const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
      const boxes = [...(list.current?.children ?? [])].map((child) => child.getBoundingClientRect())
      const from = storyParts(shown(editor.getState())).findIndex(({ part }) => part.id === id)
      const index = placeUnder(boxes, from, clientX, clientY)
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

/**
 * The place for what stands at `from`, once it is carried past the middle of another; -1 for where it is. Without the
 * middle, a small part and a large one would change places with every move.
 */
export function placeUnder(boxes: readonly DOMRect[], from: number, x: number, y: number): number {
  const held = boxes[from]
  const to = boxes.findIndex(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
  const over = boxes[to]
  if (!held || !over || to === from) return -1
  const beside = Math.abs(held.top - over.top) < Math.min(held.height, over.height) / 2
  const past = beside ? x - (over.left + over.width / 2) : y - (over.top + over.height / 2)
  return to > from === past > 0 ? to : -1
}
