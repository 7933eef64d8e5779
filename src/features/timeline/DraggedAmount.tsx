import { useStore } from 'zustand'
import { useFormat } from '../../i18n/useFormat'
import type { Micros } from '../../project/time'
import css from './DraggedAmount.module.css'
import { useTimeline } from './timelineContext'

/** The length of the fade or the transition, or how far the picture has slipped, beside the pointer. */
export function DraggedAmount() {
  const format = useFormat()
  const amount = useStore(useTimeline().lifting.amount, (state) => state.amount)
  if (!amount) return null
  const { x, y, time, signed } = amount
  const sign = signed ? (time < 0 ? '−' : '+') : ''
  return (
    <output className={css.amount} style={{ translate: `${x}px ${y}px` }}>
      {sign}
      {format.tenths(Math.abs(time) as Micros)}
    </output>
  )
}
