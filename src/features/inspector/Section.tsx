import type { ReactNode } from 'react'
import type { Panel } from '../../store/view'
import { joined } from '../../ui/joined'
import css from './Section.module.css'

type Props = {
  /** Which panel it is on a phone: whoever asks for that one on a desk is led here. */
  readonly panel?: Panel
  readonly title?: string
  readonly className?: string
  readonly children: ReactNode
}

/** One thing that can be set. */
export function Section({ panel, title, className, children }: Props) {
  return (
    <div className={joined(css.section, className)} data-section={panel}>
      {title && <p className={css.label}>{title}</p>}
      {children}
    </div>
  )
}
