import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import css from './IconButton.module.css'
import { joined } from './joined'

type Props = ComponentProps<'button'> & {
  readonly icon: LucideIcon
  /** Said by screen readers, shown while the pointer rests on it. */
  readonly label: string
  /** Round and raised: the one that is pressed most. */
  readonly round?: boolean
}

export function IconButton({ icon: Icon, label, round, className, ...rest }: Props) {
  const classes = joined(css.button, round && css.round, className)
  return (
    <button type="button" className={classes} aria-label={label} title={label} {...rest}>
      <Icon aria-hidden size={22} strokeWidth={1.9} />
    </button>
  )
}
