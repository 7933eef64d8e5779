import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Camera } from './camera'
import type { Hands } from './createHands'
import { type Gesture, type GestureEvent, idle, nextGesture, restingTime } from './gesture'
import { hitOf } from './hitOf'
import type { Hit } from './press'
import type { Stage } from './stage'
import { turnWheel } from './turnWheel'

type Options = {
  readonly root: RefObject<HTMLElement | null>
  readonly hands: Hands
  readonly camera: Camera
  readonly stage: Stage
  /** A tap or a click where nothing lies, at so many pixels from the left. */
  readonly onGround: (x: number) => void
}

/** Brings fingers, pointers and the wheel to the hands. Not one of them reaches the browser's own gestures. */
export function useGestures({ root, hands, camera, stage, onGround }: Options) {
  const tapGround = useEffectEvent(onGround)
  useEffect(() => {
    const element = root.current
    if (!element) return
    let gesture: Gesture = idle
    let rest: ReturnType<typeof setTimeout> | undefined
    let from = { x: 0, y: 0, hit: { on: 'ground' } as Hit }
    let dragged = false

    const phase = () => gesture.phase
    const feed = (event: GestureEvent) => {
      const [next, ...intents] = nextGesture(gesture, event)
      if (next.phase !== 'pressed') clearTimeout(rest)
      if (gesture.phase === 'pressed' && next.phase === 'holding') dragged = true
      gesture = next
      for (const intent of intents) hands.do(intent)
    }
    const place = ({ clientX, clientY }: MouseEvent) => {
      const box = element.getBoundingClientRect()
      return { x: clientX - box.left, y: clientY - box.top }
    }
    const capture = ({ pointerId }: PointerEvent) => {
      if (!element.hasPointerCapture(pointerId)) element.setPointerCapture(pointerId)
    }

    const onDown = (event: PointerEvent) => {
      const middle = event.pointerType === 'mouse' && event.button === 1
      if (event.pointerType === 'mouse' && event.button !== 0 && !middle) return
      if (phase() === 'idle') dragged = false
      if (event.target instanceof Element && event.target.closest('[data-plain]')) return
      camera.halt()
      const touch = event.pointerType !== 'mouse' || camera.isCentred()
      const under = hitOf(event.target, hands.isFixed)
      // Where the film slides under the needle, the ruler slides with it.
      const hit: Hit = under.on === 'ruler' && camera.isCentred() ? { on: 'ground' } : under
      if (phase() === 'idle') from = { ...place(event), hit }
      // Over what is pressed the pointer is caught only once it moves, or the click would not reach it.
      if (hit.on !== 'piece' && hit.on !== 'keyframe') capture(event)
      const { pointerId: id, timeStamp: at, shiftKey, altKey: alt } = event
      const add = shiftKey || event.ctrlKey || event.metaKey
      feed({ type: 'down', id, at, ...place(event), hit, touch, middle, add, alt })
      clearTimeout(rest)
      if (phase() === 'pressed') rest = setTimeout(rested, restingTime)
    }
    /** Moves come with the next picture of the screen: on a busy phone the finger may have left long before. */
    const rested = () => {
      const pressed = gesture
      requestAnimationFrame(() => gesture === pressed && feed({ type: 'rested' }))
    }
    const onMove = (event: PointerEvent) => {
      if (phase() === 'idle') return
      const { x, y } = place(event)
      const free = event.ctrlKey || event.metaKey
      const { pointerId: id, timeStamp: at } = event
      const left = event.getCoalescedEvents()[0]?.timeStamp ?? at
      feed({ type: 'move', id, x, y, at, left, free })
      if (phase() === 'pressed') return
      capture(event)
      if (Math.hypot(x - from.x, y - from.y) > 4) dragged = true
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
      if (event.detail === 0) return
      if (dragged) event.stopPropagation()
      else if (from.hit.on === 'ground' && !isControl(event.target)) tapGround(from.x)
    }
    const wheel = turnWheel(camera, stage)
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      wheel.turn(event, place(event).x)
    }
    /** Else the middle button scrolls the page by itself. */
    const onMouseDown = (event: MouseEvent) => event.button === 1 && event.preventDefault()
    const prevent = (event: Event) => event.preventDefault()

    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('pointerdown', onDown, { signal })
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('pointerup', onUp, { signal })
    element.addEventListener('pointercancel', onCancel, { signal })
    element.addEventListener('click', onClick, { signal, capture: true })
    element.addEventListener('mousedown', onMouseDown, { signal })
    element.addEventListener('wheel', onWheel, { signal, passive: false })
    element.addEventListener('contextmenu', prevent, { signal })
    element.addEventListener('dragstart', prevent, { signal })
    window.addEventListener('keydown', onKey, { signal, capture: true })
    return () => {
      listening.abort()
      clearTimeout(rest)
      wheel.stop()
      feed({ type: 'cancel' })
    }
  }, [root, hands, camera, stage])
}

const isControl = (target: EventTarget | null) => target instanceof Element && target.closest('button') !== null
