import { layout } from '../../project/layout'
import { longestTransition } from '../../project/placedTransition'
import type { ClipId, Project } from '../../project/project'
import type { Micros } from '../../project/time'

/** How long a transition can last on the cut before a clip. */
export function longestAt(project: Project, id: ClipId): Micros {
  const { main, clips } = layout(project)
  const to = clips.get(id)
  const from = to && main[to.index - 1]
  return from && to ? longestTransition(from, to) : (0 as Micros)
}
