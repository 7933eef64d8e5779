import { type RefObject, useEffect } from 'react'
import type { Camera } from './camera'
import type { createHands } from './createHands'
import { type GestureEvent, idle, nextGesture, restingTime } from './gesture'
import { hitOf } from './hitOf'

type Hands = ReturnType<typeof createHands>

/** Brings fingers, pointers and the wheel from `root` to the hands. Not one of them reaches the browser's own gestures. */
export function useGestures(root: RefObject<HTMLElement | null>, hands: Hands, camera: Camera) {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let gesture = idle
    let rest: ReturnType<typeof setTimeout> | undefined
    let dragged = false

    const feed = (event: GestureEvent) => {
      const [next, ...intents] = nextGesture(gesture, event)
      if (next.phase !== 'pressed') clearTimeout(rest)
      if (next.phase !== 'pressed' && next.phase !== 'idle') dragged = true
      gesture = next
      for (const intent of intents) hands.do(intent)
    }
    const place = ({ clientX, clientY }: MouseEvent) => {
      const box = element.getBoundingClientRect()
      return { x: clientX - box.left, y: clientY - box.top }
    }

    const onDown = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return
      camera.halt()
      if (gesture.phase === 'idle') dragged = false
      const touch = event.pointerType !== 'mouse' || camera.isCentred()
      const hit = hitOf(event.target)
      // On the ground the pointer is caught at once; over a button only once it moves, or its click would be lost.
      if (hit.on === 'ground' || hit.on === 'edge') capture(event)
      feed({ type: 'down', id: event.pointerId, ...place(event), hit, touch })
      clearTimeout(rest)
      if (gesture.phase === 'pressed') rest = setTimeout(() => feed({ type: 'rested' }), restingTime)
    }
    const capture = ({ pointerId }: PointerEvent) => {
      if (!element.hasPointerCapture(pointerId)) element.setPointerCapture(pointerId)
    }
    const onMove = (event: PointerEvent) => {
      if (gesture.phase === 'idle') return
      feed({ type: 'move', id: event.pointerId, ...place(event), at: event.timeStamp })
      if (gesture.phase !== 'pressed' && gesture.phase !== 'idle') capture(event)
    }
    const onUp = ({ pointerId: id, timeStamp: at }: PointerEvent) => {
      if (gesture.phase === 'pressed') camera.settle()
      feed({ type: 'up', id, at })
    }
    const onCancel = () => feed({ type: 'cancel' })
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !hands.isHolding()) return
      event.stopPropagation()
      feed({ type: 'cancel' })
    }
    /** What follows a drag is no click. */
    const onClick = (event: MouseEvent) => {
      if (dragged && event.detail > 0) event.stopPropagation()
      dragged = false
    }
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      if (event.ctrlKey || event.metaKey) return camera.zoomBy(Math.exp(-event.deltaY * px * 0.002), place(event).x)
      camera.panBy(-(event.deltaX || event.deltaY) * px)
      if (camera.isCentred()) camera.settleSoon()
    }
    const prevent = (event: Event) => event.preventDefault()

    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('pointerdown', onDown, { signal })
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('pointerup', onUp, { signal })
    element.addEventListener('pointercancel', onCancel, { signal })
    element.addEventListener('click', onClick, { signal, capture: true })
    element.addEventListener('wheel', onWheel, { signal, passive: false })
    element.addEventListener('contextmenu', prevent, { signal })
    element.addEventListener('dragstart', prevent, { signal })
    window.addEventListener('keydown', onKey, { signal, capture: true })
    return () => {
      listening.abort()
      clearTimeout(rest)
      feed({ type: 'cancel' })
    }
  }, [root, hands, camera])
}
