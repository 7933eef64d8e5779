import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is in sight, or nearly; and whether it ever was. */
export function useInView(element: RefObject<Element | null>) {
  const [state, setState] = useState({ inView: false, seen: false })
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const observer = new IntersectionObserver(
      (entries) => {
        const inView = entries.at(-1)?.isIntersecting ?? false
        setState(({ seen }) => ({ inView, seen: seen || inView }))
      },
      { rootMargin: '60px' },
    )
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return state
}
