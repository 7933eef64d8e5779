import { useEffect, useRef } from 'react'

const patience = 400
const pace = 70

/** A press does it once; a button that is held down does it again and again. The keyboard presses as it always does. */
export function useHeldPress(act: () => void) {
  const latest = useRef(act)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const held = useRef(false)
  const stop = () => clearTimeout(timer.current)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => () => clearTimeout(timer.current), [])

  const again = () => {
    held.current = true
    latest.current()
    timer.current = setTimeout(again, pace)
  }
  return {
    onPointerDown: () => {
      held.current = false
      timer.current = setTimeout(again, patience)
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onClick: () => {
      if (!held.current) latest.current()
      held.current = false
    },
  }
}
