import { type RefObject, useSyncExternalStore } from 'react'

function subscribe(listener: () => void) {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

/** The whole screen for one element, where the browser gives it (iPhones do not). */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const on = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  const toggle = () => {
    // Refused only where something else has just taken the screen: then she sees that it has.
    const asked = on ? document.exitFullscreen() : element.current?.requestFullscreen()
    asked?.catch(() => {})
  }
  return { possible: document.fullscreenEnabled, on, toggle }
}
