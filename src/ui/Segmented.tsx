import type { LucideIcon } from 'lucide-react'
import { ToggleGroup } from 'radix-ui'
import css from './Segmented.module.css'

export type Option<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly icon?: LucideIcon
}

type Props<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
}

/** One of a few, all of them in sight. A radio group to screen readers. */
export function Segmented<Value extends string>({ label, value, options, onChange, disabled }: Props<Value>) {
  return (
    <ToggleGroup.Root
      className={css.group}
      type="single"
      aria-label={label}
      value={value}
      disabled={disabled ?? false}
      // Pressing the chosen one would choose none.
      onValueChange={(next) => next && onChange(next as Value)}
    >
      {options.map(({ value: each, label: word, icon: Icon }) => (
        <ToggleGroup.Item key={each} value={each} className={css.item}>
          {Icon && <Icon aria-hidden size={20} strokeWidth={1.9} />}
          <span>{word}</span>
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
