import type { KeyboardEvent } from 'react'

const ways: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** Which way an arrow key moves a handle: −1 or 1. `null` for other keys; an arrow is then nobody else's. */
export function arrowWay(event: KeyboardEvent): number | null {
  const way = ways[event.key]
  if (way === undefined) return null
  event.preventDefault()
  event.stopPropagation()
  return way
}
