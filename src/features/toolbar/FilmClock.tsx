import { useLayoutEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { tellOf } from '../../lib/tellOf'
import { layout } from '../../project/layout'
import { shown } from '../../store/editor'
import css from './FilmClock.module.css'

/** How wide a time is: its numbers are all alike, its signs and spaces half of that at most. */
const widthOf = (time: string) => `${time.replace(/\D/g, '').length + time.replace(/\d/g, '').length / 2}ch`

/**
 * The time of the needle and of the whole film, for eyes: the clock below the film says it to screen readers. Its width
 * is said, so that another time lays out none of the tools around it.
 */
export function FilmClock() {
  const { tenths } = useFormat()
  const { editor, playback } = useStudio()
  const clock = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const write = () => {
      const { length } = layout(shown(editor.getState()))
      const now = `${tenths(playback.getState().time)} / ${tenths(length)}`
      if (!clock.current || clock.current.textContent === now) return
      clock.current.textContent = now
      clock.current.style.width = widthOf(now)
    }
    return tellOf([playback, editor], write)
  }, [editor, playback, tenths])
  return <span ref={clock} aria-hidden className={css.clock} />
}
