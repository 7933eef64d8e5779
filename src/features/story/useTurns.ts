import { useEffect, useState } from 'react'
import type { Slide } from './CoverSlide'

/** A cover shows its film in a hurry: so many times as fast, but never so fast that words could not be read. */
const hurry = 3
const [least, most] = [1600, 2600]
const calm = matchMedia('(prefers-reduced-motion: reduce)')

/** Which slide it is, counted on and on. It waits out of sight, and does not move at all where less motion is asked for. */
export function useTurns(slides: readonly Slide[], inView: boolean): number {
  const [turn, setTurn] = useState(0)
  const length = slides[turn % slides.length]?.length ?? 0
  useEffect(() => {
    if (!inView || slides.length < 2 || calm.matches) return
    const wait = Math.min(Math.max(length / 1000 / hurry, least), most)
    const timer = setTimeout(() => setTurn(turn + 1), wait)
    return () => clearTimeout(timer)
  }, [turn, length, slides.length, inView])
  return turn
}
