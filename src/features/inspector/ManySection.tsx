import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import css from './Inspector.module.css'
import { PieceActions } from './PieceActions'

/** Several things at once: how many, and what can be done with all of them. */
export function ManySection() {
  const text = useText()
  const targets = useStore(useStudio().selection.store, (state) => state.targets)
  const clips = targets.every(({ kind }) => kind === 'clip')
  return (
    <>
      <h2 className={css.title}>{text(clips ? 'selection.clips' : 'selection.things', { count: targets.length })}</h2>
      <PieceActions subject="many" />
    </>
  )
}
