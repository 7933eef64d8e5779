import { type RefObject, useEffect, useState } from 'react'
import { type OpenStudio, useStudio } from '../../context/useApp'
import { textOf } from '../../project/textOf'
import { placeOfPicture } from '../../render/placeOfPicture'
import { shown } from '../../store/editor'
import { createHandling } from './createHandling'
import type { Handling } from './handling'
import { hitOf } from './hitOf'

type Places = {
  /** Where hands work: what there is around the film too. */
  readonly stage: RefObject<HTMLElement | null>
  readonly frame: RefObject<HTMLElement | null>
}

/** Brings fingers and the mouse to what lies in the picture. Tells what a hand is doing there. */
export function useHandling({ stage, frame }: Places): Handling | null {
  const studio = useStudio()
  const [handling, show] = useState<Handling | null>(null)

  useEffect(() => {
    const [element, film] = [stage.current, frame.current]
    if (!element || !film) return
    const hands = createHandling(studio, () => ({ width: film.clientWidth, height: film.clientHeight }), show)
    let dragged = false

    const pressOf = ({ pointerId: id, pointerType, clientX, clientY }: PointerEvent) => {
      const { left, top } = film.getBoundingClientRect()
      return { id, x: clientX - left, y: clientY - top, touch: pointerType !== 'mouse' }
    }
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return
      if (event.isPrimary) dragged = false
      hands.down(pressOf(event), hitOf(event.target))
    }
    const onMove = (event: PointerEvent) => {
      if (!hands.move(pressOf(event), event.ctrlKey || event.metaKey)) return
      dragged = true
      // Only once it moves, or the click would not reach what was pressed.
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
    }
    const onUp = (event: PointerEvent) => hands.up(event.pointerId)
    const onCancel = () => hands.cancel()
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !hands.isHolding()) return
      event.stopPropagation()
      hands.cancel()
    }
    /** What follows a drag is no click; one beside everything lets go of what was selected. */
    const onClick = (event: MouseEvent) => {
      if (event.detail > 0 && dragged) event.stopPropagation()
      else if (hitOf(event.target).on === 'ground' && !isControl(event.target) && !studio.view.getState().cropping)
        letGo(studio)
    }
    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('pointerdown', onDown, { signal })
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('pointerup', onUp, { signal })
    element.addEventListener('pointercancel', onCancel, { signal })
    element.addEventListener('click', onClick, { signal, capture: true })
    window.addEventListener('keydown', onKey, { signal, capture: true })
    return () => {
      listening.abort()
      hands.cancel()
    }
  }, [studio, stage, frame])
  return handling
}

const isControl = (target: EventTarget | null) => target instanceof Element && target.closest('button, a') !== null

function letGo({ editor, playback, selection }: OpenStudio) {
  const { target } = selection.getState()
  const film = shown(editor.getState())
  if (target && (textOf(film, target) || placeOfPicture(film, target, playback.getState().time))) selection.select(null)
}
