import { clipAt, layout } from '../project/layout'
import type { Project } from '../project/project'
import type { Micros, Span } from '../project/time'
import { splitTargets } from './split'

/** The main track cut at a time of the film, with what is linked to the clip there; at an edge it is already. */
export function cutMain(project: Project, at: Micros, fresh: () => string): Project {
  const placed = clipAt(layout(project), at)
  return placed ? splitTargets(project, [{ kind: 'clip', id: placed.clip.id }], at, fresh) : project
}

/** How many clips lie before a cut. Told by their middles: their edges may be a microsecond off. */
export const clipsBefore = (project: Project, at: Micros): number =>
  layout(project).main.filter(({ span }) => middle(span) < at).length

export const middle = ({ start, end }: Span) => (start + end) / 2
