import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { subscribeAll } from '../../lib/subscribeAll'
import { tellOf } from '../../lib/tellOf'
import { layout } from '../../project/layout'
import { toSeconds } from '../../project/time'
import { shown } from '../../store/editor'
import css from './Needle.module.css'
import { useTimeline } from './timelineContext'

/** The playhead. It is moved by hand, past React: sixty times a second while the film plays. */
export function Needle({ wide }: { readonly wide: boolean }) {
  const text = useText()
  const format = useFormat()
  const { playback, editor } = useStudio()
  const { camera, lifting } = useTimeline()
  const carrying = useStore(lifting.lifted, ({ lifted }) => lifted?.tiles != null)
  const needle = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const move = () => {
      const { style } = needle.current ?? {}
      if (!style) return
      const x = wide ? camera.xOf(playback.getState().time) : 0
      style.transform = `translate3d(${x}px, 0, 0)`
      style.visibility = x < -1 || x > camera.getState().width ? 'hidden' : ''
    }
    // Screen readers need not hear every frame of a film that plays.
    const tell = () => {
      const { time, playing } = playback.getState()
      if (playing || !needle.current) return
      needle.current.ariaValueNow = String(toSeconds(time))
      needle.current.ariaValueMax = String(toSeconds(layout(shown(editor.getState())).length))
      needle.current.ariaValueText = format.tenths(time)
    }
    move()
    const stop = [subscribeAll([playback, camera], move), tellOf([playback, editor], tell)]
    return () => {
      for (const each of stop) each()
    }
  }, [camera, playback, editor, format, wide])

  return (
    <div className={wide ? css.moving : css.standing} hidden={carrying}>
      <div
        ref={needle}
        className={css.needle}
        role="slider"
        tabIndex={0}
        aria-label={text('timeline.ruler')}
        aria-valuemin={0}
        aria-valuemax={0}
        aria-valuenow={0}
      />
    </div>
  )
}
