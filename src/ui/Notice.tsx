import { CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { joined } from './joined'
import css from './Notice.module.css'

type Props = {
  readonly kind: 'info' | 'error'
  readonly title?: string
  readonly children?: ReactNode
  /** What can be done about it: one or two buttons. */
  readonly action?: ReactNode
}

/** Says what is the matter and what can be done. Errors are read out at once. */
export function Notice({ kind, title, children, action }: Props) {
  const Icon = kind === 'error' ? CircleAlert : Info
  return (
    <div role={kind === 'error' ? 'alert' : 'status'} className={joined(css.notice, css[kind])}>
      <Icon aria-hidden size={22} className={css.icon} />
      <div className={css.words}>
        {title && <strong className={css.title}>{title}</strong>}
        {children && <div>{children}</div>}
        {action && <div className={css.action}>{action}</div>}
      </div>
    </div>
  )
}
