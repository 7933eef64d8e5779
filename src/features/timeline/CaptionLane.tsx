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
  const wordsOf = ({ cue }: PlacedCue) => cue.text || text('caption.untold')
  const nameOf = (placed: PlacedCue, n: number) =>
    `${text('timeline.cue', { n, span: spanText(placed.span) })}: ${wordsOf(placed)}`
  const first = cues.indexOf(drawn[0] as PlacedCue)
  return (
    <div className={css.captions}>
      {drawn.map((placed, index) => {
        const { cue, span } = placed
        return (
          <CuePiece
            key={cue.id}
            id={cue.id}
            name={nameOf(placed, first + index + 1)}
            words={wordsOf(placed)}
            left={leftIn(range, span.start)}
            width={toPx(spanLength(span), range.pxPerSecond)}
            selected={selected?.id === cue.id}
            lifted={lifted?.target.id === cue.id}
          />
        )
      })}
    </div>
  )
}
