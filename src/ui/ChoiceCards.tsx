import { RadioGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import css from './ChoiceCards.module.css'

export type Choice<Value extends string> = {
  readonly value: Value
  readonly label: string
  /** What it is good for. */
  readonly hint: string
  /** Stands before the words: a small drawing. */
  readonly sign?: ReactNode
  /** Stands behind the words: what it costs. */
  readonly aside?: string
  /** Below it, quieter. */
  readonly asideHint?: string
}

type Props<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
}

/** One of a few, each with room to say what it is for. */
export function ChoiceCards<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <RadioGroup.Root
      className={css.cards}
      aria-label={label}
      value={value}
      onValueChange={(next) => onChange(next as Value)}
    >
      {options.map((option) => (
        <RadioGroup.Item key={option.value} value={option.value} className={css.card}>
          {option.sign && <span className={css.sign}>{option.sign}</span>}
          <span className={css.words}>
            <span className={css.label}>{option.label}</span> <span className={css.hint}>{option.hint}</span>
          </span>
          {option.aside && (
            <span className={css.aside}>
              {' '}
              {option.aside} <span className={css.hint}>{option.asideHint}</span>
            </span>
          )}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
