import { useStore } from 'zustand'
import { useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import type { PlacedCue } from '../../project/layout'
import { spanLength } from '../../project/time'
import { CuePiece } from './CuePiece'
import { type DrawnRange, drawnItems, leftIn } from './drawnRange'
import css from './Lanes.module.css'
import { toPx } from './scale'
import { useTimeline } from './timelineContext'
import { useSpanText } from './useSpanText'

type Props = { readonly range: DrawnRange; readonly cues: readonly PlacedCue[] }

export function CaptionLane({ range, cues }: Props) {
  const text = useText()
  const spanText = useSpanText()
  const selected = useSelected()
  const lifted = useStore(useTimeline().lifting.lifted, (state) => state.lifted)
  const drawn = drawnItems(cues, range)
  const nameOf = ({ cue, span }: PlacedCue, n: number) => {
    const name = text('timeline.cue', { n, span: spanText(span) })
    return cue.text ? `${name}: ${cue.text}` : name
  }
  const first = cues.indexOf(drawn[0] as PlacedCue)
  return (
    <div className={css.captions}>
      {drawn.map(({ cue, span }, index) => (
        <CuePiece
          key={cue.id}
          id={cue.id}
          name={nameOf({ cue, span }, first + index + 1)}
          words={cue.text || text('caption.untold')}
          left={leftIn(range, span.start)}
          width={toPx(spanLength(span), range.pxPerSecond)}
          selected={selected?.id === cue.id}
          lifted={lifted?.target.id === cue.id}
        />
      ))}
    </div>
  )
}
