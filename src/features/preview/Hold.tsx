import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import type { TextPlace } from '../../render/textBox'
import { joined } from '../../ui/joined'
import css from './Hold.module.css'
import type { HeldTarget } from './heldAt'
import { nudgeHeld } from './nudgeHeld'
import { nudgeOf } from './nudges'

/** Milliseconds between two taps that are one double tap. */
const doubleTap = 450
const share = (part: number) => `${part * 100}%`

type Props = {
  readonly target: HeldTarget
  /** What it is called. */
  readonly name: string
  readonly place: TextPlace
  readonly selected: boolean
  /** Its frame is shown. */
  readonly framed: boolean
  /** Pictures lie beneath words. */
  readonly beneath?: boolean
  /** At a second tap, or Enter. */
  readonly onOpen: () => void
}

/** Lies over something in the picture: a tap selects it, a second one or Enter opens it, arrows nudge. */
export function Hold({ target, name, place: { box, rotation }, selected, framed, beneath, onOpen }: Props) {
  const studio = useStudio()
  const tapped = useRef(Number.NEGATIVE_INFINITY)
  const place = {
    left: share(box.x + box.width / 2),
    top: share(box.y + box.height / 2),
    width: share(box.width),
    height: share(box.height),
    rotate: `${rotation}deg`,
  }
  const press = ({ detail, timeStamp }: MouseEvent) => {
    studio.selection.select(target)
    // Enter, which is no tap, or the second of two.
    if (detail === 0 || timeStamp - tapped.current < doubleTap) onOpen()
    tapped.current = timeStamp
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const nudge = nudgeOf(event)
    if (!nudge) return
    event.preventDefault()
    event.stopPropagation()
    studio.selection.select(target)
    nudgeHeld(studio, target, nudge)
  }
  return (
    <>
      <button
        type="button"
        className={joined(css.hold, beneath && css.beneath, target.kind === 'clip' && css.ground)}
        style={place}
        data-held={target.id}
        data-kind={target.kind}
        data-keeps-focus
        aria-label={name}
        aria-pressed={selected}
        onClick={press}
        onKeyDown={onKeyDown}
      />
      <span className={joined(css.frame, beneath && css.close, framed && css.selected)} style={place} />
    </>
  )
}
