import { DropdownMenu } from 'radix-ui'
import { type ReactElement, type ReactNode, useState } from 'react'
import { useLayer } from './layers'
import css from './Menu.module.css'

type Props = {
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly children: ReactNode
}

/** A short list that drops down from a button. The page stays as it is beneath. */
export function Menu({ trigger, children }: Props) {
  const [open, setOpen] = useState(false)
  useLayer(open, () => setOpen(false))
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={css.menu} align="end" sideOffset={6} collisionPadding={8}>
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
