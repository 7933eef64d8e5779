import { Popover as Radix } from 'radix-ui'
import { type ReactElement, type ReactNode, useId } from 'react'
import { useLayer } from './layers'
import css from './Popover.module.css'

type Props = {
  /** The button that opens and closes it. */
  readonly trigger: ReactElement
  readonly title: string
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly children: ReactNode
}

/** The keyboard begins at what is current, not at the top of a long list. */
function focusCurrent(event: Event) {
  const panel = event.currentTarget
  const current = panel instanceof Element && panel.querySelector('[aria-current]')
  if (!(current instanceof HTMLElement)) return
  event.preventDefault()
  current.focus()
}

/** A panel beside its button; the page stays in sight and at work. */
export function Popover({ trigger, title, open, onOpenChange, children }: Props) {
  const id = useId()
  useLayer(open, () => onOpenChange(false))
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={css.popover}
          aria-labelledby={id}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={focusCurrent}
        >
          <h2 id={id} className={css.title}>
            {title}
          </h2>
          <div className={css.body}>{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
