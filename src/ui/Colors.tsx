import { Ban, Check } from 'lucide-react'
import { RadioGroup } from 'radix-ui'
import css from './Colors.module.css'
import { ColorWell } from './ColorWell'

const none = 'none'

type Props = {
  readonly label: string
  /** As CSS says it: `#ffffff`; `null` for none. */
  readonly value: string | null
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What choosing no colour is called, where that can be chosen. */
  readonly noneLabel?: string
  /** What leads to every other colour is called. */
  readonly otherLabel: string
  /** Once for each choice. */
  readonly onChoose: (value: string | null) => void
  /** While another colour is looked for. */
  readonly onPreview: (value: string) => void
  /** Once it is found. */
  readonly onCommit: () => void
}

/** One of a few colours that go well, or any other by the device's own picker. */
export function Colors({ label, value, options, noneLabel, otherLabel, onChoose, onPreview, onCommit }: Props) {
  const isOther = value !== null && !options.some((option) => option.value === value)
  return (
    <div>
      <p className={css.label}>{label}</p>
      <div className={css.swatches}>
        <RadioGroup.Root
          className={css.group}
          aria-label={label}
          value={isOther ? '' : (value ?? none)}
          onValueChange={(next) => onChoose(next === none ? null : next)}
        >
          {noneLabel && (
            <RadioGroup.Item value={none} aria-label={noneLabel} title={noneLabel} className={css.item}>
              <span className={css.color}>
                <Ban aria-hidden size={18} strokeWidth={1.9} />
              </span>
            </RadioGroup.Item>
          )}
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
        <ColorWell
          label={`${label}: ${otherLabel}`}
          value={value ?? '#ffffff'}
          any
          chosen={isOther}
          onPreview={onPreview}
          onCommit={onCommit}
        />
      </div>
    </div>
  )
}
