import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { clamp } from '../lib/clamp'
import css from './WindowSlider.module.css'

type Props = {
  readonly label: string
  /** Where the window begins, and the furthest that it can. */
  readonly value: number
  readonly most: number
  /** How wide it is, in the same units. */
  readonly width: number
  /** A step of an arrow key. */
  readonly step: number
  /** The value in words. */
  readonly said: string
  readonly onSlide: (value: number) => void
  readonly onSlid: () => void
  /** What is chosen from: pictures from its beginning to its end. */
  readonly children: ReactNode
}

/** A window that is drawn along a strip of pictures: it goes as far as the finger does, wherever it is taken. */
export function WindowSlider(props: Props) {
  const { label, value, most, width, step, said, onSlide, onSlid, children } = props
  const held = useRef<{ readonly x: number; readonly value: number } | null>(null)
  const whole = most + width
  const share = (part: number) => `${(part / whole) * 100}%`
  const slideTo = (to: number) => onSlide(Math.round(clamp(to, 0, most)))

  const take = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = { x: event.clientX, value }
  }
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!held.current) return
    slideTo(held.current.value + ((event.clientX - held.current.x) / event.currentTarget.clientWidth) * whole)
  }
  const drop = () => {
    if (held.current) onSlid()
    held.current = null
  }
  const press = (event: KeyboardEvent) => {
    const to = { ArrowLeft: value - step, ArrowRight: value + step, Home: 0, End: most }[event.key]
    if (to === undefined) return
    event.preventDefault()
    slideTo(to)
    onSlid()
  }
  return (
    <div className={css.strip} onPointerDown={take} onPointerMove={move} onPointerUp={drop} onPointerCancel={drop}>
      {children}
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuenow={value}
        aria-valuetext={said}
        className={css.window}
        style={{ left: share(value), width: share(width) }}
        onKeyDown={press}
      />
    </div>
  )
}
