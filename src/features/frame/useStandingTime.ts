import { useEffect, useState } from 'react'
import { useStudio } from '../../context/useApp'
import type { Micros } from '../../project/time'

/** Where the playhead stands; while the film plays, where it last stood. */
export function useStandingTime(): Micros {
  const { playback } = useStudio()
  const [time, setTime] = useState(() => playback.getState().time)
  useEffect(() => {
    const look = () => {
      const { playing, time: now } = playback.getState()
      if (!playing) setTime(now)
    }
    look()
    return playback.subscribe(look)
  }, [playback])
  return time
}
