import { useCallback, useDeferredValue, useRef, useSyncExternalStore } from 'react'
import type { Camera } from './camera'
import { type DrawnRange, drawnRange } from './drawnRange'

/**
 * The range that is in the page. It changes when one zooms or has scrolled a view's width, not with every pixel; and
 * what follows from it is drawn when there is time for it: until then it is stretched.
 */
export function useDrawnRange(camera: Camera): DrawnRange {
  const last = useRef<DrawnRange | null>(null)
  const read = useCallback(() => {
    const next = drawnRange(camera.getState())
    const known = last.current
    const same = known && known.from === next.from && known.to === next.to && known.pxPerSecond === next.pxPerSecond
    if (!same) last.current = next
    return same ? known : next
  }, [camera])
  return useDeferredValue(useSyncExternalStore(camera.subscribe, read))
}
