import { linked } from '../project/companions'
import { placeOf, sameTarget, type Target } from '../project/find'
import type { Project } from '../project/project'
import { type Micros, minus, spanLength } from '../project/time'
import { type Edge, trimTarget } from './trim'

// picture  | A   xx| B |        | A   | B |
//                        ->                      as far as the target really goes, what is linked with it goes too
// sound    | A~  xx|            | A~  |
export function trimTargets(project: Project, targets: readonly Target[], edge: Edge, by: Micros): Project {
  const done: Target[] = []
  let trimmed = project
  for (const target of targets) {
    if (done.some((each) => sameTarget(each, target))) continue
    const together = linked(project, [target])
    done.push(...together)
    trimmed = trimTogether(trimmed, target, together, edge, by)
  }
  return trimmed
}

function trimTogether(project: Project, target: Target, together: readonly Target[], edge: Edge, by: Micros): Project {
  const alone = trimTarget(project, target, edge, by)
  const moved = movedBy(project, alone, target, edge)
  if (moved === 0 || together.length === 1) return alone
  // Going inwards, items are cut while they still stand where they stood; going outwards, clips make room for them.
  const inwards = edge === 'start' ? moved > 0 : moved < 0
  const isFirst = (each: Target) => (each.kind === 'clip') !== inwards
  const order = [...together.filter(isFirst), ...together.filter((each) => !isFirst(each))]
  return order.reduce((film, each) => trimTarget(film, each, edge, moved), project)
}

/** How far the edge went: the main track closes gaps, so only its length tells. */
function movedBy(before: Project, after: Project, target: Target, edge: Edge): Micros {
  const from = placeOf(before, target)
  const to = placeOf(after, target)
  if (!from || !to) return 0 as Micros
  return edge === 'start' ? minus(spanLength(from), spanLength(to)) : minus(spanLength(to), spanLength(from))
}

// |   A   |  ->  | A |      away with what lies before (`start`) or behind (`end`) the playhead
//     ^ at
export function trimTo(project: Project, target: Target, edge: Edge, at: Micros): Project {
  const span = placeOf(project, target)
  if (!span || at <= span.start || at >= span.end) return project
  return trimTargets(project, [target], edge, minus(at, span[edge]))
}
