import { type CSSProperties, type KeyboardEvent, useSyncExternalStore } from 'react'
import { useStudio } from '../../context/useApp'
import { moveKeyframe, removeKeyframe } from '../../edits/keyframes'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { PieceTarget } from '../../project/find'
import { momentOf } from '../../project/momentOf'
import { frameAt, frameStart, type Micros, nearestFrame, plus, type Span, toSeconds } from '../../project/time'
import { shown } from '../../store/editor'
import { joined } from '../../ui/joined'
import { arrowWay } from './arrowWay'
import css from './KeyHandle.module.css'

type Props = {
  readonly target: PieceTarget
  /** On the picture's own axis. */
  readonly at: Micros
  readonly time: Micros
  /** Of the picture in the film. */
  readonly span: Span
  /** Of the picture. */
  readonly name: string
  readonly left: number
  readonly width: number
}

/** A keyframe: pressed, the playhead goes there; dragged or by the arrow keys it is moved, by Delete it is taken away. */
export function KeyHandle({ target, at, time, span, name, left, width }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor, playback } = useStudio()
  const { frameRate } = editor.getState().project
  const frame = nearestFrame(time, frameRate)
  const reached = useSyncExternalStore(playback.subscribe, () => playback.getState().time === frame)

  const go = (to: Micros) => {
    playback.pause()
    playback.seek(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      event.stopPropagation()
      return editor.apply('keyframeRemove', (film) => removeKeyframe(film, target, at))
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      return go(frame)
    }
    const way = arrowWay(event)
    if (way === null) return
    const to = frameStart(Math.max(0, frameAt(plus(frame, 1), frameRate) + way), frameRate)
    const moved = momentOf(shown(editor.getState()), target, to).at
    editor.apply('keyframeMove', (film) => moveKeyframe(film, target, at, moved), `keyframe ${target.id}`)
    go(to)
  }
  return (
    <div
      data-keyframe={at}
      className={joined(css.key, reached && css.reached)}
      style={{ '--at': `${left}px`, '--width': `${width}px` } as CSSProperties}
      role="slider"
      tabIndex={0}
      aria-label={text('timeline.keyframe', { name })}
      aria-valuemin={toSeconds(span.start)}
      aria-valuemax={toSeconds(span.end)}
      aria-valuenow={toSeconds(time)}
      aria-valuetext={format.spoken(toSeconds(time))}
      onKeyDown={onKeyDown}
      onClick={() => go(frame)}
    />
  )
}
