import { Minus, Plus } from 'lucide-react'
import { useId, useState } from 'react'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import type { Micros } from '../../../project/time'
import { IconButton } from '../../../ui/IconButton'
import { useHeldPress } from '../../../ui/useHeldPress'
import { parseTime } from './parseTime'
import css from './TimeStepper.module.css'

type Props = {
  readonly label: string
  readonly time: Micros
  readonly disabled: boolean
  readonly onStep: (frames: -1 | 1) => void
  readonly onSet: (time: Micros) => void
}

/** A time that is stepped by frames, or typed. */
export function TimeStepper({ label, time, disabled, onStep, onSet }: Props) {
  const text = useText()
  const format = useFormat()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const back = useHeldPress(() => onStep(-1))
  const forward = useHeldPress(() => onStep(1))
  const keep = () => {
    const wanted = typed === null ? null : parseTime(typed)
    if (wanted !== null && typed !== format.hundredths(time)) onSet(wanted)
    setTyped(null)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame two buttons like a form
    <div className={css.stepper} role="group" aria-label={label}>
      <IconButton
        icon={Minus}
        label={`${label}: ${text('command.back')}`}
        className={css.button}
        disabled={disabled}
        {...back}
      />
      <span className={css.middle}>
        <label htmlFor={id} className={css.label}>
          {label}
        </label>
        <input
          id={id}
          className={css.time}
          inputMode="decimal"
          autoComplete="off"
          disabled={disabled}
          value={typed ?? format.hundredths(time)}
          onFocus={(event) => {
            setTyped(format.hundredths(time))
            event.target.select()
          }}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
            if (event.key === 'Escape') setTyped(null)
          }}
        />
      </span>
      <IconButton
        icon={Plus}
        label={`${label}: ${text('command.forward')}`}
        className={css.button}
        disabled={disabled}
        {...forward}
      />
    </div>
  )
}
