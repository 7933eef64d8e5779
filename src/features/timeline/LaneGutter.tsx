import { EyeOff, Lock, VolumeX } from 'lucide-react'
import { useFilm } from '../../context/useFilm'
import { laneRows } from '../../project/laneRows'
import css from './LaneGutter.module.css'
import { rowMarks } from './rowMarks'

/** In the hand the lanes have no heads: small signs at the edge say which are locked, hidden or silent. */
export function LaneGutter() {
  return (
    <div className={css.gutter} aria-hidden>
      {laneRows(useFilm()).map((row) => {
        const { locked, hidden, muted } = row.settings
        return (
          <div key={row.lane} className={rowMarks(row).className}>
            {(locked || hidden || muted) && (
              <span className={css.signs}>
                {locked && <Lock size={13} strokeWidth={2.4} />}
                {hidden && <EyeOff size={13} strokeWidth={2.4} />}
                {muted && <VolumeX size={13} strokeWidth={2.4} />}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}
