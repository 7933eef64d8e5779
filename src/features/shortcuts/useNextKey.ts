import { useEffect } from 'react'
import { keyOf } from '../../commands/shortcut'

const modifiers = /^(Control|Alt|Shift|Meta|OS)(Left|Right)?$/

/** While `listening`, the next key is not pressed but named. Escape gives up. */
export function useNextKey(listening: boolean, onKey: (key: string) => void, onGiveUp: () => void) {
  useEffect(() => {
    if (!listening) return
    const take = (event: KeyboardEvent) => {
      // Before the dialog hears it: Escape would close it, Tab would go on, Enter would press the button in focus.
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.repeat || modifiers.test(event.code)) return
      if (event.code === 'Escape') onGiveUp()
      else onKey(keyOf(event))
    }
    // A button in focus is pressed by the space bar when that is let go.
    const swallow = (event: KeyboardEvent) => event.preventDefault()
    const listeners = new AbortController()
    window.addEventListener('keydown', take, { capture: true, signal: listeners.signal })
    window.addEventListener('keyup', swallow, { capture: true, signal: listeners.signal })
    return () => listeners.abort()
  }, [listening, onKey, onGiveUp])
}
