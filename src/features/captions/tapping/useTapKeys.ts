import { useEffect } from 'react'
import type { Tapping } from './createTapping'

/** While lines are pressed the keyboard is for that: the space bar does not halt the film. */
export function useTapKeys(tapping: Tapping) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { code, repeat, target } = event
      if (target instanceof Element && target.closest('input, textarea, [role="menu"]')) return
      const act = { Space: tapping.tap, Enter: tapping.tap, NumpadEnter: tapping.tap, Backspace: tapping.back }[code]
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      if (!repeat) act(event.timeStamp)
    }
    const onUp = (event: KeyboardEvent) => event.code === 'Space' && event.preventDefault()
    const listening = new AbortController()
    window.addEventListener('keydown', onKey, { capture: true, signal: listening.signal })
    // A button that has the focus is pressed when the space bar is let go.
    window.addEventListener('keyup', onUp, { capture: true, signal: listening.signal })
    return () => listening.abort()
  }, [tapping])
}
