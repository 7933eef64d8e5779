import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import css from './SavingLine.module.css'

/** Says, calmly, that nothing needs to be saved by hand. */
export function SavingLine() {
  const text = useText()
  const status = useStore(useStudio().saving.store, (state) => state.status)
  if (status === 'failed') return null
  return <span className={css.line}>{text(status === 'saved' ? 'editor.saved' : 'editor.saving')}</span>
}
