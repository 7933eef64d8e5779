import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import type { TextPlace } from '../../render/textBox'
import { joined } from '../../ui/joined'
import { nudgeOf } from './nudges'
import { nudgeText } from './nudgeText'
import css from './TextHold.module.css'
import type { TextTarget } from './textsAt'

/** Milliseconds between two taps that are one double tap. */
const doubleTap = 450
const share = (part: number) => `${part * 100}%`

type Props = {
  readonly target: TextTarget
  readonly words: string
  readonly place: TextPlace
  readonly selected: boolean
  /** Its frame is shown. */
  readonly framed: boolean
}

/** Lies over words in the picture: a tap selects them, a second one or Enter opens them for typing, arrows nudge. */
export function TextHold({ target, words, place: { box, rotation }, selected, framed }: Props) {
  const text = useText()
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
    if (detail === 0 || timeStamp - tapped.current < doubleTap) {
      studio.view.open(target.kind === 'cue' ? 'caption' : 'title')
    }
    tapped.current = timeStamp
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const nudge = nudgeOf(event)
    if (!nudge) return
    event.preventDefault()
    event.stopPropagation()
    studio.selection.select(target)
    nudgeText(studio, target, nudge)
  }
  const name = text(target.kind === 'cue' ? 'preview.captionPlace' : 'preview.titlePlace')
  return (
    <>
      <button
        type="button"
        className={css.hold}
        style={place}
        data-text={target.id}
        data-kind={target.kind}
        data-keeps-focus
        aria-label={`${name}: ${words.trim() || text('caption.untold')}`}
        aria-pressed={selected}
        onClick={press}
        onKeyDown={onKeyDown}
      />
      <span className={joined(css.frame, framed && css.selected)} style={place} />
    </>
  )
}
