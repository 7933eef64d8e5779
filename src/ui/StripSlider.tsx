import { Slider as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import css from './StripSlider.module.css'

type Props = {
  readonly label: string
  readonly value: number
  readonly max: number
  /** The value in words. */
  readonly said: string
  readonly onChange: (value: number) => void
  /** What is chosen from: pictures from its beginning to its end. */
  readonly children: ReactNode
}

/** A needle that is drawn along a strip of pictures. */
export function StripSlider({ label, value, max, said, onChange, children }: Props) {
  return (
    <Radix.Root
      className={css.root}
      value={[value]}
      min={0}
      max={max}
      step={1}
      onValueChange={([next]) => next !== undefined && onChange(next)}
    >
      <Radix.Track className={css.strip}>{children}</Radix.Track>
      <Radix.Thumb className={css.needle} aria-label={label} aria-valuetext={said} />
    </Radix.Root>
  )
}
