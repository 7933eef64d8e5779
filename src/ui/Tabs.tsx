import type { LucideIcon } from 'lucide-react'
import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { joined } from './joined'
import css from './Tabs.module.css'
import { useOverflow } from './useOverflow'

export type Tab<Value extends string> = { readonly value: Value; readonly label: string; readonly icon: LucideIcon }

type Props<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly tabs: readonly Tab<Value>[]
  readonly onChange: (value: Value) => void
  /** What belongs to the chosen one. */
  readonly children: ReactNode
}

/** More sides of a thing than there is room for at once. Slides where there are too many; stays while the rest scrolls. */
export function Tabs<Value extends string>({ label, value, tabs, onChange, children }: Props<Value>) {
  const overflow = useOverflow()
  return (
    <Radix.Root value={value} onValueChange={(next) => onChange(next as Value)}>
      <div className={css.top}>
        <Radix.List
          ref={overflow.ref}
          className={joined(css.list, overflow.left && css.left, overflow.right && css.right)}
          aria-label={label}
        >
          {tabs.map(({ value: each, label: word, icon: Icon }) => (
            <Radix.Trigger key={each} value={each} className={css.tab}>
              <Icon aria-hidden size={20} strokeWidth={1.9} />
              <span>{word}</span>
            </Radix.Trigger>
          ))}
        </Radix.List>
      </div>
      <Radix.Content key={value} value={value} className={css.content} tabIndex={-1}>
        {children}
      </Radix.Content>
    </Radix.Root>
  )
}
