import { companions } from '../../project/companions'
import { isGuarded, sameTarget, type Target } from '../../project/find'
import type { Project } from '../../project/project'

/** What moves when `target` is carried: all that is selected with it, and what is grouped or linked to any of that. */
export function heldTargets(project: Project, target: Target, selected: readonly Target[]): readonly Target[] {
  const together = selected.some((each) => sameTarget(each, target)) ? selected : [target]
  const others = together.filter((each) => !sameTarget(each, target))
  return companions(project, [target, ...others]).filter((each) => !isGuarded(project, each))
}
