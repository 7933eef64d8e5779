import { Undo2 } from 'lucide-react'
import { Button } from './Button'
import { joined } from './joined'
import css from './RemovedNotice.module.css'

type Props = {
  /** What was taken away, in a sentence; `null` while there is nothing to say. */
  readonly said: string | null
  readonly restoreLabel: string
  readonly onRestore: () => void
  readonly className?: string | undefined
}

/** The way back for what was just taken away. */
export function RemovedNotice({ said, restoreLabel, onRestore, className }: Props) {
  return (
    <div role="status" className={joined(css.place, className)}>
      {said && (
        <p className={css.removed}>
          <span className={css.words}>{said}</span>
          <Button kind="quiet" icon={Undo2} onClick={onRestore}>
            {restoreLabel}
          </Button>
        </p>
      )}
    </div>
  )
}
