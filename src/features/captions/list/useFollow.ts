import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useStudio } from '../../../context/useApp'
import type { PlacedCue } from '../../../project/layout'
import { contains } from '../../../project/time'
import type { ListHold } from '../../../ui/VirtualList'
import { cueAt } from './cueAt'

/** For so long the list stays where a hand has moved it, milliseconds. */
const grace = 3000

/**
 * Marks the row of the caption that is in the picture, and keeps it in sight while the film runs. Asked at every frame;
 * only the mark of a row is moved, nothing is drawn anew.
 */
export function useFollow(
  room: RefObject<HTMLElement | null>,
  hold: RefObject<ListHold | null>,
  cues: readonly PlacedCue[],
) {
  const { playback } = useStudio()
  const moved = useRef(0)
  const shown = useRef(-1)

  const rowOf = (index: number) => room.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)
  const mark = useEffectEvent(() => {
    const { time, playing } = playback.getState()
    const at = cueAt(cues, time)
    const placed = cues[at]
    const now = placed && contains(placed.span, time) ? at : -1
    const row = now < 0 ? null : rowOf(now)
    for (const other of room.current?.querySelectorAll('[data-now]') ?? []) {
      if (other !== row) other.removeAttribute('data-now')
    }
    row?.setAttribute('data-now', '')
    if (now === shown.current) return
    shown.current = now
    const isHeld = performance.now() - moved.current < grace || room.current?.querySelector('textarea:focus')
    if (now >= 0 && playing && !isHeld) hold.current?.reveal(now)
  })

  useEffect(() => playback.subscribe(mark), [playback])
  // What was drawn anew has lost its mark.
  useLayoutEffect(() => mark())
  useEffect(() => {
    const { current } = room
    const note = () => {
      moved.current = performance.now()
    }
    const kinds = ['wheel', 'touchmove', 'pointerdown'] as const
    for (const kind of kinds) current?.addEventListener(kind, note, { passive: true })
    return () => {
      for (const kind of kinds) current?.removeEventListener(kind, note)
    }
  }, [room])
}
