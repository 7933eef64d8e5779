import { useStore } from 'zustand'
import { useSelected } from '../../context/useFilm'
import type { PlacedCue } from '../../project/layout'
import { spanLength } from '../../project/time'
import { CuePiece } from './CuePiece'
import { type DrawnRange, drawnItems, leftIn } from './drawnRange'
import css from './Lanes.module.css'
import { toPx } from './scale'
import { useTimeline } from './timelineContext'

type Props = { readonly range: DrawnRange; readonly cues: readonly PlacedCue[] }

export function CaptionLane({ range, cues }: Props) {
  const selected = useSelected()
  const lifted = useStore(useTimeline().lifting.lifted, (state) => state.lifted)
  const drawn = drawnItems(cues, range)
  const first = cues.indexOf(drawn[0] as PlacedCue)
  return (
    <div className={css.captions}>
      {drawn.map(({ cue, span }, index) => (
        <CuePiece
          key={cue.id}
          cue={cue}
          start={span.start}
          end={span.end}
          number={first + index + 1}
          left={leftIn(range, span.start)}
          width={toPx(spanLength(span), range.pxPerSecond)}
          selected={selected?.id === cue.id}
          lifted={lifted?.target.id === cue.id}
        />
      ))}
    </div>
  )
}
