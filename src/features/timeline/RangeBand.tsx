import type { CSSProperties, KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import { frameAt, frameStart, type Micros, plus, toSeconds } from '../../project/time'
import { shown } from '../../store/editor'
import { arrowWay } from './arrowWay'
import { type DrawnRange, leftIn } from './drawnRange'
import css from './RangeBand.module.css'

type Props = { readonly range: DrawnRange }
type End = 'start' | 'end'

/** Where the part between the in and the out point lies; an end that is missing is the film's. */
function useBand(range: DrawnRange): CSSProperties | null {
  const { view, editor } = useStudio()
  const { start, end } = useStore(view.store, (state) => state.range)
  const none = start === null && end === null
  const to = useStore(editor.store, (state) => (none ? null : (end ?? layout(shown(state)).length)))
  if (to === null) return null
  const left = leftIn(range, start ?? 0)
  return { left, width: Math.max(0, leftIn(range, to) - left) }
}

/** The tint of that part over all lanes. */
export function RangeVeil({ range }: Props) {
  const band = useBand(range)
  return band && <div className={css.veil} style={band} aria-hidden />
}

/** That part on the ruler, with its two ends to be dragged. */
export function RangeBand({ range }: Props) {
  const { view } = useStudio()
  const points = useStore(view.store, (state) => state.range)
  const band = useBand(range)
  if (!band) return null
  return (
    <>
      <div className={css.band} style={band} />
      {(['start', 'end'] as const).map((end) => {
        const time = points[end]
        return time !== null && <RangeEnd key={end} end={end} time={time} left={leftIn(range, time)} />
      })}
    </>
  )
}

function RangeEnd({ end, time, left }: { readonly end: End; readonly time: Micros; readonly left: number }) {
  const text = useText()
  const format = useFormat()
  const { view, editor } = useStudio()
  const { length } = layout(editor.getState().project)

  const onKeyDown = (event: KeyboardEvent) => {
    const frames = arrowWay(event)
    if (frames === null) return
    const { frameRate } = editor.getState().project
    const to = frameStart(frameAt(plus(time, 1), frameRate) + frames, frameRate)
    view.setRange({ [end]: Math.max(0, Math.min(length, to)) as Micros })
  }
  return (
    <div
      data-range={end}
      className={css.end}
      style={{ left }}
      role="slider"
      tabIndex={0}
      aria-label={text(end === 'start' ? 'timeline.rangeStart' : 'timeline.rangeEnd')}
      aria-valuemin={0}
      aria-valuemax={toSeconds(length)}
      aria-valuenow={toSeconds(time)}
      aria-valuetext={format.tenths(time)}
      onKeyDown={onKeyDown}
    />
  )
}
