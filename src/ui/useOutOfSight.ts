import { useEffect } from 'react'

/** Calls `leave` when the page goes out of sight: another program lies over it, or the phone is put away. */
export function useOutOfSight(leave: () => void) {
  useEffect(() => {
    const look = () => document.hidden && leave()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [leave])
}
