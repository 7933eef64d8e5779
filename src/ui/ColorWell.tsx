import { Pipette } from 'lucide-react'
import { useEffect, useRef } from 'react'
import css from './ColorWell.module.css'
import { joined } from './joined'

type Props = {
  readonly label: string
  readonly value: string
  /** It stands for every colour there is, not for the one that it has. */
  readonly any?: boolean
  readonly chosen?: boolean
  /** While a colour is looked for. */
  readonly onPreview: (value: string) => void
  /** Once it is found. */
  readonly onCommit: () => void
}

/** Any colour, by the device's own picker. */
export function ColorWell({ label, value, any = false, chosen = false, onPreview, onCommit }: Props) {
  const input = useRef<HTMLInputElement>(null)
  // React's `onChange` is the browser's `input`; that the picker was closed only `change` tells.
  useEffect(() => {
    const field = input.current
    field?.addEventListener('change', onCommit)
    return () => field?.removeEventListener('change', onCommit)
  }, [onCommit])
  return (
    <label className={css.well} title={label}>
      <input
        ref={input}
        type="color"
        className={css.input}
        aria-label={label}
        value={value}
        onChange={(event) => onPreview(event.target.value)}
      />
      <span className={joined(css.color, any && css.any, chosen && css.chosen)}>
        <span className={css.middle} style={any && !chosen ? undefined : { background: value }}>
          {any && !chosen && <Pipette aria-hidden size={14} strokeWidth={2.2} />}
        </span>
      </span>
    </label>
  )
}
