import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import css from './Chip.module.css'
import { joined } from './joined'

type Props = ComponentProps<'button'> & { readonly icon?: LucideIcon; readonly active?: boolean }

/** A small round-ended button for a choice or a shortcut beside the main action. */
export function Chip({ icon: Icon, active, className, children, ...rest }: Props) {
  return (
    <button type="button" className={joined(css.chip, active && css.active, className)} aria-pressed={active} {...rest}>
      {Icon && <Icon aria-hidden size={18} strokeWidth={1.9} />}
      <span>{children}</span>
    </button>
  )
}
