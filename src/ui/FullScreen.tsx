import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import css from './FullScreen.module.css'
import { useLayer } from './layers'
import { useGivingBack } from './useGivingBack'

type Props = {
  readonly onClose: () => void
  /** For screen readers: to the eye the picture says it. */
  readonly title: string
  readonly children: ReactNode
}

/** Takes all of the screen, dark in every theme: for what looks through a camera. */
export function FullScreen({ onClose, title, children }: Props) {
  useLayer(true, onClose)
  const givingBack = useGivingBack()
  return (
    <Dialog.Root open onOpenChange={(next) => next || onClose()}>
      <Dialog.Portal>
        <Dialog.Content className={css.screen} aria-describedby={undefined} {...givingBack}>
          <Dialog.Title className="unseen">{title}</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
