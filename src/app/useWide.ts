import { useSyncExternalStore } from 'react'

const query = matchMedia('(min-width: 1024px)')

function subscribe(listener: () => void) {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Room for a desk: library, preview and inspector side by side. */
export const useWide = () => useSyncExternalStore(subscribe, () => query.matches)
