import { createScope } from '../../../lib/scope'
import { laneHeights } from '../laneHeights'
import type { Band } from './band'

const everything: Band = { top: 0, bottom: Number.POSITIVE_INFINITY }

/**
 * Tells which of the lanes are seen: there can be far more than fit. Until it has been looked at, all of them count.
 * `onChange`: others are.
 */
export function createSight(onChange: () => void) {
  let seen = everything
  return {
    seen: () => seen,
    /** Looks at this element, in which the lanes scroll below their ruler, until it is told to stop. */
    connect: (frame: HTMLElement) => {
      const scope = createScope()
      const look = () => {
        const top = frame.scrollTop
        seen = { top, bottom: top + frame.clientHeight - laneHeights.ruler }
        onChange()
      }
      const sizes = new ResizeObserver(look)
      sizes.observe(frame)
      scope.add(() => sizes.disconnect())
      frame.addEventListener('scroll', look, { passive: true })
      scope.add(() => frame.removeEventListener('scroll', look))
      scope.add(() => {
        seen = everything
      })
      return scope.close
    },
  }
}
