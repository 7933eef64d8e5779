import { type ComponentProps, useId } from 'react'
import css from './TextField.module.css'

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'value'> & {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Stands behind what is typed and cannot be changed: `.mp4`. */
  readonly ending?: string
}

export function TextField({ label, value, onChange, ending, ...rest }: Props) {
  const id = useId()
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <div className={css.box}>
        <input
          id={id}
          className={css.input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...rest}
        />
        {ending && (
          <span aria-hidden className={css.ending}>
            {ending}
          </span>
        )}
      </div>
    </div>
  )
}
