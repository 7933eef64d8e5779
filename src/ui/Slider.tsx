import { Slider as Radix } from 'radix-ui'
import { type CSSProperties, useId } from 'react'
import css from './Slider.module.css'

type Props = {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in words: seen beside the label and said by screen readers. */
  readonly format: (value: number) => string
  /** While the thumb moves. */
  readonly onChange: (value: number) => void
  /** Once, when it is let go. */
  readonly onCommit?: (value: number) => void
  readonly disabled?: boolean
  /** Values that are marked with a notch below the track. */
  readonly notches?: readonly number[]
  /** Stands among buttons: its label and its value are said, not shown. */
  readonly bare?: boolean
}

export function Slider(props: Props) {
  const { label, value, min, max, step, format, onChange, onCommit, disabled, notches = [], bare } = props
  const id = useId()
  const shareOf = (at: number) => (at - min) / (max - min)
  // What goes both ways from nothing is filled from there.
  const from = notches.includes(0) ? shareOf(0) : 0
  return (
    <div className={css.slider} data-disabled={disabled || undefined}>
      <span className={bare ? 'unseen' : css.label} id={id}>
        {label}
      </span>
      {!bare && <output className={css.value}>{format(value)}</output>}
      <Radix.Root
        className={css.root}
        value={[value]}
        min={min}
        max={max}
        step={step}
        disabled={disabled ?? false}
        onValueChange={([next]) => next !== undefined && onChange(next)}
        // By keys, Radix tells that it was let go before it tells the value.
        onValueCommit={([next]) => next !== undefined && queueMicrotask(() => onCommit?.(next))}
      >
        <Radix.Track className={css.track}>
          <span
            className={css.range}
            style={
              { '--from': Math.min(shareOf(value), from), '--to': Math.max(shareOf(value), from) } as CSSProperties
            }
          />
        </Radix.Track>
        {notches.map((notch) => (
          <span key={notch} aria-hidden className={css.notch} style={{ '--share': shareOf(notch) } as CSSProperties} />
        ))}
        <Radix.Thumb className={css.thumb} aria-labelledby={id} aria-valuetext={format(value)} />
      </Radix.Root>
    </div>
  )
}
