import { useEffect } from 'react'
import { pressKey } from '../../commands/shortcut'
import { useApp, useStudio } from '../../context/useApp'

/** Where a key means what is typed, or belongs to a dialog or menu that is open. */
const others = 'input, textarea, [contenteditable], [role="dialog"][data-state="open"], [role="menu"]'
/** What the space bar and the arrows mean to an element that the keyboard stands on. */
const own: Readonly<Record<string, string>> = {
  Space: 'button:focus-visible, [role="radio"]:focus-visible',
  ArrowLeft: '[role="slider"][data-orientation], [role="radio"]',
  ArrowRight: '[role="slider"][data-orientation], [role="radio"]',
  Home: '[role="slider"][data-orientation]',
  End: '[role="slider"][data-orientation]',
}

/** The keyboard, as long as it does not belong to something else. */
export function useShortcuts() {
  const studio = useStudio()
  const { keys } = useApp()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, code, defaultPrevented } = event
      if (defaultPrevented || !(target instanceof Element) || target.closest(others)) return
      const mine = own[code]
      if (mine && target.matches(mine)) return
      if (pressKey(studio, keys.getState(), event)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [studio, keys])
}
