import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { DrawnRange } from './drawnRange'
import { toPx } from './scale'
import { useTimeline } from './timelineContext'

/**
 * For an element whose content was laid out for `range`: it slides with the film by a transform alone, past React. At
 * another zoom it is stretched until it has been laid out anew.
 */
export function useSlide(range: DrawnRange): RefObject<HTMLDivElement | null> {
  const { camera } = useTimeline()
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const slide = () => {
      const { left, pxPerSecond } = camera.getState()
      const x = toPx(range.from - left, pxPerSecond)
      const stretch = pxPerSecond / range.pxPerSecond
      const transform = `translate3d(${x}px, 0, 0)${stretch === 1 ? '' : ` scaleX(${stretch})`}`
      if (element.current) element.current.style.transform = transform
    }
    slide()
    return camera.subscribe(slide)
  }, [camera, range])
  return element
}
