import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import css from './Button.module.css'
import { joined } from './joined'

export type ButtonProps = ComponentProps<'button'> & {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: LucideIcon
  readonly size?: 'usual' | 'large'
  /** As wide as what it stands in. */
  readonly wide?: boolean
}

/** Grows with its words, onto a second line where it must: Kyrgyz is half as wide again as English. */
export function Button({
  kind = 'plain',
  icon: Icon,
  size = 'usual',
  wide,
  className,
  children,
  ...rest
}: ButtonProps) {
  const classes = joined(css.button, css[kind], css[size], wide && css.wide, className)
  return (
    <button type="button" className={classes} {...rest}>
      {Icon && <Icon aria-hidden size={size === 'large' ? 22 : 20} strokeWidth={2} />}
      <span className={css.words}>{children}</span>
    </button>
  )
}
