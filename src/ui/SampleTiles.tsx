import { RadioGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import { joined } from './joined'
import css from './SampleTiles.module.css'

const none = 'none'

type Props<Value extends string> = {
  readonly label: string
  readonly value: Value | null
  /** `sample`: a canvas. */
  readonly options: readonly { readonly value: Value | null; readonly name: string; readonly sample: ReactNode }[]
  readonly onChoose: (value: Value | null) => void
  /** Says how wide and high tiles are: see the style. */
  readonly className: string | undefined
  /** On a phone they stand in one row, to be scrolled. */
  readonly row?: boolean
}

/** One of several ways for something to look, each with a sample of it, or none of them. */
export function SampleTiles<Value extends string>({ label, value, options, onChoose, className, row }: Props<Value>) {
  return (
    <RadioGroup.Root
      className={joined(css.tiles, row && css.row, className)}
      aria-label={label}
      value={value ?? none}
      onValueChange={(chosen) => onChoose(options.find((option) => option.value === chosen)?.value ?? null)}
    >
      {options.map((option) => (
        <RadioGroup.Item key={option.value ?? none} value={option.value ?? none} className={css.tile}>
          {option.sample}
          <span className={css.name}>{option.name}</span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
