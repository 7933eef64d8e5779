import { useFormat } from '../../i18n/useFormat'
import type { Micros } from '../../project/time'
import { type DrawnRange, leftIn } from './drawnRange'
import css from './Ruler.module.css'
import { rulerMarks, rulerStep } from './rulerMarks'

/** Times above the film. To screen readers they are noise: every piece says its own. */
export function Ruler({ range }: { readonly range: DrawnRange }) {
  const format = useFormat()
  const { from, to, pxPerSecond } = range
  const label = rulerStep(pxPerSecond) < 1 ? format.tenths : format.timecode
  return (
    <div className={css.ruler} aria-hidden>
      {rulerMarks(from, to, pxPerSecond).map(({ time, labelled }) => (
        <span key={time} className={labelled ? css.label : css.dot} style={{ left: leftIn(range, time) }}>
          {labelled && label(time as Micros)}
        </span>
      ))}
    </div>
  )
}
