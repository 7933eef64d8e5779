import { useEffect, useState } from 'react'
import { useApp } from './useApp'

export type FontState = 'loading' | 'ready' | 'failed'

/** A font, loaded as soon as it is asked for; drawn anew when it has come, or when it is known that it does not. */
export function useFont(family: string): FontState {
  const { fonts } = useApp()
  const [told, setTold] = useState<{ readonly family: string; readonly state: FontState } | null>(null)
  useEffect(() => {
    let wanted = true
    if (fonts.isLoaded(family)) return
    void fonts.load(family).then((ready) => wanted && setTold({ family, state: ready ? 'ready' : 'failed' }))
    return () => {
      wanted = false
    }
  }, [fonts, family])
  if (fonts.isLoaded(family)) return 'ready'
  return told?.family === family ? told.state : 'loading'
}
