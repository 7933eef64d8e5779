import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { joined } from './joined'
import css from './ToolButton.module.css'

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  readonly icon: LucideIcon
  readonly label: string
  /** Its panel is open, or what it switches is on. */
  readonly active?: boolean
  /** For rows where height is dear. */
  readonly compact?: boolean
}

/** An icon with its word below, on two lines where the word is long. */
export function ToolButton({ icon: Icon, label, active, compact, className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={joined(css.tool, compact && css.compact, active && css.active, className)}
      aria-pressed={active}
      {...rest}
    >
      <Icon aria-hidden size={22} strokeWidth={1.9} />
      <span className={css.word}>{label}</span>
    </button>
  )
}
