import { useEffect } from 'react'

/** Keeps the screen on: a phone that falls asleep stops the encoder. Let go of while hidden, so taken again after. */
export function useScreenAwake() {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let over = false
    const hold = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        lock = await navigator.wakeLock.request('screen')
      } catch {
        // Refused when the battery is low: the film is made all the same, with the screen as it is.
        return
      }
      if (over) void lock.release()
    }
    const again = () => void hold()
    void hold()
    document.addEventListener('visibilitychange', again)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}
