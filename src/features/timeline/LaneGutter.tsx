import { EyeOff, Lock, VolumeX } from 'lucide-react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { laneRows } from '../../project/laneRows'
import { shown } from '../../store/editor'
import css from './LaneGutter.module.css'
import { rowMarks } from './rowMarks'

/** In the hand the lanes have no heads: small signs at the edge say which are locked, hidden or silent. */
export function LaneGutter() {
  const rows = useStore(useStudio().editor.store, (state) => laneRows(shown(state)))
  return (
    <div className={css.gutter} aria-hidden>
      {rows.map((row) => {
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
