import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { Camera } from './camera'
import { type DrawnRange, drawnRange } from './drawnRange'

/** The range that is in the page. It changes when one zooms or has scrolled a view's width, not with every pixel. */
export function useDrawnRange(camera: Camera): DrawnRange {
  const last = useRef<DrawnRange | null>(null)
  const read = useCallback(() => {
    const next = drawnRange(camera.getState())
    const known = last.current
    const same = known && known.from === next.from && known.to === next.to && known.pxPerSecond === next.pxPerSecond
    if (!same) last.current = next
    return same ? known : next
  }, [camera])
  return useSyncExternalStore(camera.subscribe, read)
}
