import { useEffect } from 'react'

/** A pointer leaves no focus behind on a button: the space bar then plays the film instead of pressing it again. */
export function useLettingGo() {
  useEffect(() => {
    const letGo = ({ detail }: MouseEvent) => {
      const { activeElement } = document
      if (detail > 0 && activeElement instanceof HTMLButtonElement) activeElement.blur()
    }
    document.addEventListener('click', letGo)
    return () => document.removeEventListener('click', letGo)
  }, [])
}
