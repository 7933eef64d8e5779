import { useEffect, useState } from 'react'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { type StepsTaken, stepsTaken } from './stepsTaken'
import css from './UndoNotice.module.css'

const shownFor = 2000

/** Says which step was taken back or done again, to the eye for two seconds and to a screen reader once. */
export function UndoNotice() {
  const text = useText()
  const { editor } = useStudio()
  const [told, setTold] = useState<StepsTaken | null>(null)
  useEffect(() => editor.subscribe((after, before) => setTold((last) => stepsTaken(before, after) ?? last)), [editor])
  useEffect(() => {
    if (!told) return
    const timer = setTimeout(() => setTold(null), shownFor)
    return () => clearTimeout(timer)
  }, [told])

  const words = ({ way, count, label }: StepsTaken) =>
    count === 1 ? text(`history.${way}`, { name: text(`edit.${label}`) }) : text(`history.${way}Steps`, { count })
  return (
    <div className={css.place} role="status" data-over="film">
      {told && <span className={css.words}>{words(told)}</span>}
    </div>
  )
}
