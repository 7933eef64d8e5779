import { Undo2 } from 'lucide-react'
import { useStore } from 'zustand'
import { useApp } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { Button } from '../../../ui/Button'
import css from './RemovedNotice.module.css'

/** The way back for a style of one's own that was just taken away. */
export function RemovedNotice() {
  const text = useText()
  const { styles } = useApp()
  const removed = useStore(styles.store, (state) => state.removed)
  return (
    <div role="status" className={css.place}>
      {removed && (
        <p className={css.removed}>
          <span className={css.words}>{text('styling.removed', { name: removed.style.name })}</span>
          <Button kind="quiet" icon={Undo2} onClick={styles.restore}>
            {text('command.undo')}
          </Button>
        </p>
      )}
    </div>
  )
}
