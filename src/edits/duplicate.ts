import { isGuarded, placeOf, type Target } from '../project/find'
import type { Project } from '../project/project'
import type { Micros } from '../project/time'
import { addCopies } from './addCopies'
import { copyOf } from './fragment'

// | A | B | C |  ->  | A | B | A' | B' | C |      right after the last of them; items and captions after themselves
//
// What is pinned to a clip that is copied too lies over its copy. The ids of the copies are among those of `fresh`.
export function duplicate(project: Project, targets: readonly Target[], fresh: () => string): Project {
  const open = targets.filter((target) => !isGuarded(project, target))
  const ids = new Set<string>(open.map(({ id }) => id))
  const fragment = copyOf(project, open)
  if (!fragment) return project
  return addCopies(project, fragment, {
    index: project.main.findLastIndex(({ id }) => ids.has(id)) + 1,
    startOf: (longer, original) => placeOf(longer, original)?.end ?? (0 as Micros),
    fresh,
  })
}
