import { useLayoutEffect, useRef } from 'react'
import css from './PartCard.module.css'

/** Keeps the keyboard on a card that becomes another, where the button that had it is gone: on its first way to fill it. */
export function useKeptFocus(state: string) {
  const card = useRef<HTMLLIElement>(null)
  const had = card.current?.contains(document.activeElement) ?? false
  // biome-ignore lint/correctness/useExhaustiveDependencies: what had it before the card changed is what counts
  useLayoutEffect(() => {
    if (!had || card.current?.contains(document.activeElement)) return
    const button =
      card.current?.querySelector<HTMLElement>(`.${css.ways} button`) ?? card.current?.querySelector('button')
    button?.focus({ preventScroll: true })
  }, [state])
  return card
}
