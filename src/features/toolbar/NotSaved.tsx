import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Notice } from '../../ui/Notice'

/** Stays for as long as changes cannot be kept: the one thing that must not be overlooked. */
export function NotSaved() {
  const text = useText()
  const failed = useStore(useStudio().saving.store, (state) => state.status === 'failed')
  return (
    failed && (
      <Notice kind="error" title={text('editor.notSaved')}>
        {text('editor.notSavedHint')}
      </Notice>
    )
  )
}
