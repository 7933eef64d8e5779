import { useEffect } from 'react'

/**
 * A pointer leaves no focus behind on a button: the space bar then plays the film instead of pressing it again. What is
 * marked `data-keeps-focus` has keys of its own.
 */
export function useLettingGo() {
  useEffect(() => {
    const letGo = (event: MouseEvent) => {
      const { activeElement } = document
      const byKey = event.type === 'click' && event.detail === 0
      if (byKey || !(activeElement instanceof HTMLButtonElement)) return
      if (activeElement.closest('main') && !activeElement.matches('[data-keeps-focus]')) activeElement.blur()
    }
    // A mouse gives the focus before it is released, a finger only after that, before the click.
    const listening = new AbortController()
    window.addEventListener('pointerup', letGo, { capture: true, signal: listening.signal })
    window.addEventListener('click', letGo, { capture: true, signal: listening.signal })
    return () => listening.abort()
  }, [])
}
