import type { DrawnRange } from './drawnRange'
import { MarkerFlags } from './MarkerFlags'
import { PaintedSheet } from './PaintedLanes'
import { RangeBand } from './RangeBand'
import css from './Ruler.module.css'
import { useTimeline } from './timelineContext'
import { useSlide } from './useSlide'

type Props = { readonly range: DrawnRange }

/** Times above the film, with the markers and the part between the in and the out point. */
export function Ruler({ range }: Props) {
  const slide = useSlide(range)
  const { painter } = useTimeline()
  return (
    <div className={css.ruler} data-ruler>
      <div className={css.slide} ref={painter.carry} aria-hidden>
        <PaintedSheet of="ruler" />
      </div>
      <div className={css.slide} ref={slide}>
        <RangeBand range={range} />
        <MarkerFlags range={range} />
      </div>
    </div>
  )
}
