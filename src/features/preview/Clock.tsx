import { useLayoutEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { tellOf } from '../../lib/tellOf'

/** The time under the needle, written by hand: it changes with every frame. */
export function Clock() {
  const text = useText()
  const { tenths } = useFormat()
  const { playback } = useStudio()
  const clock = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const write = () => {
      const now = tenths(playback.getState().time)
      if (clock.current && clock.current.textContent !== now) clock.current.textContent = now
    }
    return tellOf([playback], write)
  }, [playback, tenths])
  return <span ref={clock} role="timer" aria-label={text('preview.time')} />
}
