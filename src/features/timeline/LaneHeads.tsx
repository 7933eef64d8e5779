import { Captions, Film, Music } from 'lucide-react'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import css from './LaneHeads.module.css'

/** The names of the lanes, on a desk where there is room for them. */
export function LaneHeads() {
  const text = useText()
  const { lanes } = useFilm()
  return (
    <div className={css.heads}>
      <div className={css.main}>
        <Film aria-hidden size={18} />
        {text('timeline.video')}
      </div>
      <div className={css.lane}>
        <Captions aria-hidden size={18} />
        {text('timeline.captions')}
      </div>
      {lanes.map(({ id }) => (
        <div key={id} className={css.lane}>
          <Music aria-hidden size={18} />
          {text('timeline.sounds')}
        </div>
      ))}
    </div>
  )
}
