import type { ReactNode } from 'react'
import css from './Empty.module.css'
import { Mark } from './Mark'

type Props = { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }

/** Nothing here yet: says what to do, signed with the ornament. */
export function Empty({ title, children, action }: Props) {
  return (
    <div className={css.empty}>
      <Mark bare size={56} className={css.mark} />
      <p className={css.title}>{title}</p>
      {children && <p className={css.words}>{children}</p>}
      {action}
    </div>
  )
}
