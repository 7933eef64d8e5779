import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import css from './Menu.module.css'

/** What the part of a menu below it is about. */
export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <DropdownMenu.Separator className={css.line} />
      <DropdownMenu.Label className={css.label}>{children}</DropdownMenu.Label>
    </>
  )
}
