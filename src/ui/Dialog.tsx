import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useContext } from 'react'
import css from './Dialog.module.css'
import { IconButton } from './IconButton'
import { useLayer } from './layers'
import { useGivingBack } from './useGivingBack'
import { WordsContext } from './wordsContext'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
}

/** Stands before everything else until it is answered or closed. */
export function Dialog({ open, onClose, title, children }: Props) {
  const { close } = useContext(WordsContext)
  useLayer(open, onClose)
  const { onOpenAutoFocus, onCloseAutoFocus } = useGivingBack()
  /** What is asked for has the keyboard, not the cross. */
  const openOnField = (event: Event) => {
    onOpenAutoFocus(event)
    const field = event.target instanceof Element && event.target.querySelector('input')
    if (!field) return
    event.preventDefault()
    field.focus()
  }
  return (
    <Radix.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={css.scrim} />
        <Radix.Content
          className={css.dialog}
          aria-describedby={undefined}
          onOpenAutoFocus={openOnField}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          <div className={css.head}>
            <Radix.Title className={css.title}>{title}</Radix.Title>
            <IconButton icon={X} label={close} onClick={onClose} />
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
