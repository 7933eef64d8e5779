import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import css from './Splitter.module.css'

type Props = {
  readonly label: string
  /** Share of the whole height that the part below has, 0…1. */
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
  /** Puts it back where it stands at first. */
  readonly onReset: () => void
}

const step = 0.03
const steps: Readonly<Record<string, number>> = { ArrowUp: step, ArrowDown: -step }

/** The edge between two parts that lie above each other: dragged, or moved with the arrow keys; a double click resets it. */
export function Splitter({ label, value, min, max, onChange, onReset }: Props) {
  const held = useRef<{ readonly y: number; readonly value: number } | null>(null)

  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = { y: event.clientY, value }
  }
  const drag = ({ clientY }: PointerEvent) => {
    if (held.current) onChange(held.current.value + (held.current.y - clientY) / window.innerHeight)
  }
  const release = () => {
    held.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onChange(value + by)
  }
  return (
    <div
      className={css.splitter}
      role="slider"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(value * 100)}
      aria-valuemin={Math.round(min * 100)}
      aria-valuemax={Math.round(max * 100)}
      tabIndex={0}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={onReset}
      onKeyDown={onKeyDown}
    />
  )
}
