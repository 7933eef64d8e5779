import { useLayoutEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { tellOf } from '../../lib/tellOf'
import { layout } from '../../project/layout'
import { shown } from '../../store/editor'
import css from './FilmClock.module.css'

/** The time of the needle and of the whole film, for eyes: the clock below the film says it to screen readers. */
export function FilmClock() {
  const { tenths } = useFormat()
  const { editor, playback } = useStudio()
  const clock = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const write = () => {
      const { length } = layout(shown(editor.getState()))
      const now = `${tenths(playback.getState().time)} / ${tenths(length)}`
      if (clock.current && clock.current.textContent !== now) clock.current.textContent = now
    }
    return tellOf([playback, editor], write)
  }, [editor, playback, tenths])
  return <span ref={clock} aria-hidden className={css.clock} />
}
