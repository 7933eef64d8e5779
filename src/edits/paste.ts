import { isLaneGuarded } from '../project/find'
import { layout } from '../project/layout'
import type { Project } from '../project/project'
import { type Micros, plus } from '../project/time'
import { addCopies } from './addCopies'
import { clipsBefore } from './cutMain'
import type { Fragment } from './fragment'

// | A |   B   |  ->  | A | copies |   B   |      clips at the nearest cut; else where `at` is, as far apart as they were
//       ^ at
//
// Refused while a file that they show is not in the project. The ids of the copies are among those of `fresh`.
export function pasteAt(project: Project, fragment: Fragment, at: Micros, fresh: () => string): Project {
  if (!fragment.assets.every((id) => project.assets[id])) return project
  const { main } = layout(project)
  const index = clipsBefore(project, at)
  const hasClips = fragment.clips.length > 0 && !isLaneGuarded(project, 'main')
  const cut = main[index]?.span.start ?? main.at(-1)?.span.end ?? (0 as Micros)
  const base = hasClips ? cut : at
  return addCopies(project, fragment, { index, startOf: (_, __, offset) => plus(base, offset), fresh })
}
