import { useRef } from 'react'
import { useStore } from 'zustand'
import { useText } from '../../../i18n/useText'
import { joined } from '../../../ui/joined'
import type { Tapping } from './createTapping'
import css from './TapButton.module.css'

/** Felt, not heard: the film is to be listened to. */
const pulse = 12

/** The line that comes next, as large as the thumb wants it. It is pressed as soon as the finger is down. */
export function TapButton({ tapping }: { readonly tapping: Tapping }) {
  const text = useText()
  const pressed = useRef(false)
  const { phase, count, begun } = useStore(tapping.store)
  const next = tapping.lines[begun]?.cue.text
  const tap = (stamp: number) => {
    navigator.vibrate?.(pulse)
    tapping.tap(stamp)
  }
  const [label, words] =
    phase === 'ready'
      ? [next ?? '', text('captionTap.start')]
      : phase === 'counting'
        ? [next ?? '', `${count}`]
        : phase === 'standing'
          ? [next ?? '', text('captionTap.goOn')]
          : next === undefined
            ? [text('captionTap.lastHint'), text('captionTap.end')]
            : [text('captionTap.press'), next]
  return (
    <button
      type="button"
      data-tap=""
      className={joined(css.tap, phase === 'counting' && css.counting)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        pressed.current = true
        tap(event.timeStamp)
      }}
      // What a pointer pressed was done when it came down; the keyboard of a screen reader only clicks.
      onClick={(event) => {
        if (!pressed.current) tap(event.timeStamp)
        pressed.current = false
      }}
    >
      <span className={css.label}>{label}</span>
      <span className={css.words}>{words}</span>
    </button>
  )
}
