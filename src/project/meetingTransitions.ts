import { layout } from './layout'
import { transitionBefore } from './placedTransition'
import type { Project } from './project'
import { overlaps } from './time'

/** For tests: transitions that meet, or take more than half of a clip. There are none. */
export function meetingTransitions(project: Project) {
  const places = layout(project)
  const all = places.main.flatMap((placed) => transitionBefore(places, placed) ?? [])
  const middle = ({ start, end }: { readonly start: number; readonly end: number }) => (start + end) / 2
  return all.filter(
    ({ span, from, to }, index) =>
      all.some((other, at) => at !== index && overlaps(other.span, span)) ||
      span.start < middle(from.span) - 1 ||
      span.end > middle(to.span) + 1,
  )
}
