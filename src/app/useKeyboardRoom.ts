import { useEffect } from 'react'

/** Less than this is a browser's own bar coming and going. */
const leastKeyboard = 80

/**
 * Browsers that lay the keyboard over the page (Safari) instead of making the page smaller tell only the visual
 * viewport. The screen is then as high as what can be seen, and sheets stand on the keyboard.
 */
export function useKeyboardRoom() {
  useEffect(() => {
    const { visualViewport: seen, document: page } = window
    if (!seen) return
    const { style } = page.documentElement
    const fit = () => {
      const covered = window.innerHeight - seen.height
      const keyboard = covered > leastKeyboard && seen.scale === 1
      style.setProperty('--keyboard', keyboard ? `${covered}px` : '0px')
      if (keyboard) style.setProperty('--screen', `${seen.height}px`)
      else style.removeProperty('--screen')
    }
    seen.addEventListener('resize', fit)
    return () => {
      seen.removeEventListener('resize', fit)
      style.removeProperty('--screen')
      style.removeProperty('--keyboard')
    }
  }, [])
}
