/** Pixels beside what is seen that count as seen: lanes that are scrolled in are painted already. */
const beside = '96px 0px'

/**
 * Tells which canvases are in sight of the lanes' frame: there can be far more lanes than fit. What has not been looked
 * at yet counts as seen. `onSeen`: one has come in sight.
 */
export function createSight(onSeen: () => void) {
  const watched = new Set<Element>()
  const hidden = new Set<Element>()
  let observer: IntersectionObserver | null = null

  const look = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) hidden.add(target)
      else if (hidden.delete(target)) onSeen()
    }
  }
  return {
    sees: (canvas: Element) => !hidden.has(canvas),
    /** Looks out from this element, which scrolls the canvases, until it is told to stop. */
    connect: (root: Element | null) => {
      observer = new IntersectionObserver(look, { root, rootMargin: beside })
      for (const canvas of watched) observer.observe(canvas)
      return () => {
        observer?.disconnect()
        observer = null
        hidden.clear()
      }
    },
    /** Follows a canvas until it goes. */
    watch: (canvas: Element) => {
      watched.add(canvas)
      observer?.observe(canvas)
      return () => {
        observer?.unobserve(canvas)
        watched.delete(canvas)
        hidden.delete(canvas)
      }
    },
  }
}
