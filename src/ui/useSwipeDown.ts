import { type PointerEvent, useRef } from 'react'

/** So far, or so fast, the finger must go. */
const farEnough = 90
const fastEnough = 0.6

/** Lets a finger pull a sheet down by its head and throw it away. The sheet follows; let go early, it springs back. */
export function useSwipeDown(onSwipe: () => void, enabled: boolean) {
  const ref = useRef<HTMLDivElement>(null)
  const pull = useRef<{ id: number; y: number; at: number } | null>(null)

  const shift = (by: number) => {
    if (ref.current) ref.current.style.translate = by > 0 ? `0 ${by}px` : ''
  }

  const onPointerDown = (event: PointerEvent) => {
    const onControl = event.target instanceof Element && event.target.closest('button, input, textarea')
    if (!enabled || event.pointerType === 'mouse' || onControl) return
    pull.current = { id: event.pointerId, y: event.clientY, at: event.timeStamp }
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  const onPointerMove = (event: PointerEvent) => {
    if (pull.current?.id === event.pointerId) shift(event.clientY - pull.current.y)
  }

  const onPointerUp = (event: PointerEvent) => {
    const start = pull.current
    if (start?.id !== event.pointerId) return
    pull.current = null
    const by = event.clientY - start.y
    const fast = by > 24 && by / Math.max(1, event.timeStamp - start.at) > fastEnough
    if (by > farEnough || fast) onSwipe()
    else shift(0)
  }

  const onPointerCancel = () => {
    pull.current = null
    shift(0)
  }

  return { ref, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } }
}
