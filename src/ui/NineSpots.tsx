import { RadioGroup } from 'radix-ui'
import css from './NineSpots.module.css'

type Props = {
  readonly label: string
  /** 0…8 in reading order; `null` for none of them. */
  readonly value: number | null
  /** What each is called. */
  readonly names: readonly string[]
  readonly onChange: (spot: number) => void
}

/** One of the nine places of a frame: corners, sides and the middle. */
export function NineSpots({ label, value, names, onChange }: Props) {
  return (
    <div className={css.row}>
      <span className={css.label}>{label}</span>
      <RadioGroup.Root
        className={css.spots}
        aria-label={label}
        value={value === null ? '' : String(value)}
        onValueChange={(spot) => onChange(Number(spot))}
      >
        {names.map((name, spot) => (
          <RadioGroup.Item key={name} value={String(spot)} aria-label={name} title={name} className={css.spot} />
        ))}
      </RadioGroup.Root>
    </div>
  )
}
