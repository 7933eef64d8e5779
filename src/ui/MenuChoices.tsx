import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import css from './Menu.module.css'

type Props<Value extends string> = {
  readonly label: string
  readonly value: Value
  /** `lang`: what language the label itself is in. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few, inside a menu. */
export function MenuChoices<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <DropdownMenu.RadioGroup aria-label={label} value={value} onValueChange={(next) => onChange(next as Value)}>
      {options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} lang={option.lang} className={css.item}>
          <span className={css.tick}>
            <DropdownMenu.ItemIndicator>
              <Check aria-hidden size={20} strokeWidth={2.4} />
            </DropdownMenu.ItemIndicator>
          </span>
          {option.label}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  )
}
