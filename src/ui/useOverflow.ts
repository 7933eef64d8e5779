import { useCallback, useState } from 'react'

/** Whether a row that slides sideways goes on beyond its left or right edge. */
export function useOverflow() {
  const [hidden, setHidden] = useState({ left: false, right: false })
  const ref = useCallback((row: HTMLElement | null) => {
    if (!row) return
    const look = () => {
      const left = row.scrollLeft > 4
      const right = row.scrollLeft + row.clientWidth < row.scrollWidth - 4
      setHidden((before) => (before.left === left && before.right === right ? before : { left, right }))
    }
    const sizes = new ResizeObserver(look)
    const children = new MutationObserver(look)
    sizes.observe(row)
    children.observe(row, { childList: true, subtree: true })
    row.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      sizes.disconnect()
      children.disconnect()
      row.removeEventListener('scroll', look)
    }
  }, [])
  return { ref, ...hidden }
}
