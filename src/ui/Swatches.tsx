import { Check } from 'lucide-react'
import { RadioGroup } from 'radix-ui'
import css from './Swatches.module.css'

type Props = {
  readonly label: string
  /** As CSS says it: `#ffffff`. One that is none of the options leaves all of them unchosen. */
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** One of a few colours. */
export function Swatches({ label, value, options, onChange }: Props) {
  return (
    <RadioGroup.Root className={css.swatches} aria-label={label} value={value} onValueChange={onChange}>
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          aria-label={option.label}
          title={option.label}
          className={css.item}
        >
          <span className={css.color} style={{ background: option.value }}>
            <RadioGroup.Indicator className={css.tick}>
              <Check aria-hidden size={16} strokeWidth={3} />
            </RadioGroup.Indicator>
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
