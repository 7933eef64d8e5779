import { useCallback } from 'react'

/**
 * Tells the page how much of it a sheet covers from below: as `data-covered` and `--covered` on its root, so that what
 * must stay in sight can make itself smaller.
 */
export function useCovering(enabled: boolean) {
  return useCallback(
    (sheet: HTMLElement) => {
      if (!enabled) return
      const { documentElement: root } = document
      const measure = () => root.style.setProperty('--covered', `${sheet.offsetHeight}px`)
      const observer = new ResizeObserver(measure)
      observer.observe(sheet)
      measure()
      root.dataset.covered = ''
      return () => {
        observer.disconnect()
        delete root.dataset.covered
        root.style.removeProperty('--covered')
      }
    },
    [enabled],
  )
}
