import { type PointerEvent, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { setCaptionStyle } from '../../edits/captions'
import { shown } from '../../store/editor'
import { type CaptionPlace, dragCaption } from './captionPlace'

type Options = { readonly onStart: () => void; readonly onSnap: (snapped: CaptionPlace['snapped']) => void }
type Grip = { readonly id: number; readonly clientX: number; readonly clientY: number; x: number; y: number }

const slack = 5

/** Drags the captions about in the picture: shown with every move, kept once, on release. */
export function useCaptionDrag({ onStart, onSnap }: Options) {
  const { editor } = useStudio()
  const grip = useRef<Grip | null>(null)
  const moved = useRef(false)

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || grip.current) return
    event.currentTarget.setPointerCapture(event.pointerId)
    editor.commit()
    const { x, y } = shown(editor.getState()).captions.style
    grip.current = { id: event.pointerId, clientX: event.clientX, clientY: event.clientY, x, y }
    moved.current = false
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = grip.current
    const frame = event.currentTarget.parentElement
    if (held?.id !== event.pointerId || !frame) return
    const by = { x: event.clientX - held.clientX, y: event.clientY - held.clientY }
    if (!moved.current && Math.hypot(by.x, by.y) < slack) return
    if (!moved.current) onStart()
    moved.current = true
    const place = dragCaption(held, by, { width: frame.clientWidth, height: frame.clientHeight })
    onSnap(place.snapped)
    editor.preview('style', (project) => setCaptionStyle(project, { x: place.x, y: place.y }))
  }

  const end = (keep: boolean) => (event: PointerEvent) => {
    if (grip.current?.id !== event.pointerId) return
    grip.current = null
    onSnap({ x: false, y: false })
    if (moved.current) keep ? editor.commit() : editor.cancel()
  }

  const handlers = { onPointerDown, onPointerMove, onPointerUp: end(true), onPointerCancel: end(false) }
  /** Whether the press that just ended was a drag: then its click means nothing. */
  return { handlers, moved: () => moved.current }
}
