import { useLayoutEffect, useRef } from 'react'
import { useFormat } from '../../i18n/useFormat'
import { tellOf } from '../../lib/tellOf'
import type { Micros } from '../../project/time'
import css from './DraggedAmount.module.css'
import { useTimeline } from './timelineContext'

/**
 * The length of the fade or the transition, or how far the picture has slipped, beside the pointer: written by hand, as a
 * clock is.
 */
export function DraggedAmount() {
  const { tenths } = useFormat()
  const { amount: store } = useTimeline().lifting
  const output = useRef<HTMLOutputElement>(null)
  useLayoutEffect(() => {
    const tell = () => {
      const { amount } = store.getState()
      const sign = amount?.signed ? (amount.time < 0 ? '−' : '+') : ''
      const words = amount ? sign + tenths(Math.abs(amount.time) as Micros) : ''
      if (!output.current) return
      if (output.current.textContent !== words) output.current.textContent = words
      if (amount) output.current.style.translate = `${amount.x}px ${amount.y}px`
    }
    return tellOf([store], tell)
  }, [store, tenths])
  return <output ref={output} className={css.amount} />
}
