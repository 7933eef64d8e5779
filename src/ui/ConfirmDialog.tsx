import { AlertDialog } from 'radix-ui'
import { type ReactNode, useContext } from 'react'
import { Button } from './Button'
import css from './Dialog.module.css'
import { useLayer } from './layers'
import { useGivingBack } from './useGivingBack'
import { WordsContext } from './wordsContext'

type Props = {
  readonly open: boolean
  readonly title: string
  readonly children?: ReactNode
  /** What will be done, as a verb: never only "yes". */
  readonly confirmLabel: string
  readonly danger?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before what cannot be undone. The harmless way out has the focus. */
export function ConfirmDialog(props: Props) {
  const { cancel } = useContext(WordsContext)
  const { open, title, children, confirmLabel, danger, onConfirm, onCancel } = props
  useLayer(open, onCancel)
  const givingBack = useGivingBack()
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => next || onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={css.scrim} />
        <AlertDialog.Content
          className={css.dialog}
          {...givingBack}
          {...(!children && { 'aria-describedby': undefined })}
        >
          <AlertDialog.Title className={css.title}>{title}</AlertDialog.Title>
          {children && <AlertDialog.Description className={css.words}>{children}</AlertDialog.Description>}
          <div className={css.actions}>
            <AlertDialog.Cancel asChild>
              <Button className={css.action}>{cancel}</Button>
            </AlertDialog.Cancel>
            <Button kind={danger ? 'danger' : 'primary'} className={css.action} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
