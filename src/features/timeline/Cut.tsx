import { Blend, Plus } from 'lucide-react'
import { memo } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import { lastingInto } from '../../project/placedTransition'
import type { ClipId } from '../../project/project'
import { type Micros, plus } from '../../project/time'
import { joined } from '../../ui/joined'
import css from './Cut.module.css'
import { CutHandle } from './CutHandle'
import { toPx } from './scale'
import { useTimeline } from './timelineContext'

type Props = {
  /** The clip after it. */
  readonly id: ClipId
  readonly time: Micros
  readonly left: number
  readonly pxPerSecond: number
  readonly selected: boolean
}

/** A cut between two clips: pressed, it is asked how the one becomes the other. What does that lies over it as a band. */
export const Cut = memo(function Cut({ id, time, left, pxPerSecond, selected }: Props) {
  const text = useText()
  const format = useFormat()
  const { selection, view } = useStudio()
  const { camera } = useTimeline()
  const kind = useFilm((film) => layout(film).clips.get(id)?.clip.into?.kind)
  const length = useFilm((film) => lastingInto(layout(film), id))
  const width = toPx(length, pxPerSecond)
  const at = format.tenths(time)
  const name = kind
    ? text('transition.named', { name: text(`transition.${kind}`), time: at })
    : text('transition.add', { time: at })
  const press = () => {
    selection.selectCut(id)
    view.open('transition')
  }
  const Sign = kind ? Blend : Plus
  return (
    <div
      className={joined(css.cut, kind && css.passing, selected && css.selected)}
      style={{ left: left - width / 2, width }}
      data-cut={id}
    >
      <button
        type="button"
        className={css.button}
        aria-label={name}
        aria-pressed={selected}
        title={name}
        onClick={press}
        onFocus={(event) =>
          event.target.matches(':focus-visible') && camera.reveal({ start: time, end: plus(time, 1) })
        }
      >
        <span className={css.sign}>
          <Sign aria-hidden size={kind ? 15 : 14} strokeWidth={2.2} />
        </span>
      </button>
      {kind && selected && (
        <>
          <CutHandle id={id} edge="start" name={name} length={length} />
          <CutHandle id={id} edge="end" name={name} length={length} />
        </>
      )}
    </div>
  )
})
