import { useRef } from 'react'

/** What had the keyboard before each dialog that was opened. */
const openers = new WeakMap<Element, Element>()

/** What had it before a dialog or a menu that is gone; for one that was opened from another, before that. */
function stillThere(before: Element | undefined): HTMLElement | null {
  if (!(before instanceof HTMLElement) || before === document.body) return null
  if (before.isConnected) return before
  const over = before.closest('[role="dialog"], [role="alertdialog"], [role="menu"]')
  if (!over) return null
  const trigger = document.getElementById(over.getAttribute('aria-labelledby') ?? '')
  return over.role === 'menu' ? trigger : stillThere(openers.get(over))
}

/**
 * What lies over the page gives the keyboard back to what opened it. Where the page stays `atWork` beneath, only to who
 * came by the keyboard: after a press of the mouse, keys belong to the film.
 */
export function useGivingBack(atWork = false) {
  const seen = useRef(false)
  return {
    onOpenAutoFocus: ({ target }: Event) => {
      const here = document.activeElement
      if (!here || !(target instanceof Element)) return
      openers.set(target, here)
      seen.current = here.matches(':focus-visible')
    },
    onCloseAutoFocus: (event: Event) => {
      const { target } = event
      const before = target instanceof Element ? stillThere(openers.get(target)) : null
      const isTaken = document.activeElement !== document.body
      if (!before || isTaken || (atWork && !seen.current)) return
      event.preventDefault()
      before.focus({ preventScroll: true })
    },
  }
}
