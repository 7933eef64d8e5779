import { isAlike } from '../lib/canonical'
import { footageOf, type Target } from '../project/find'
import type { Footage, Item, MainClip, Project } from '../project/project'
import { replaceAll } from './replace'

type Change = (footage: Footage, piece: MainClip | Item) => Footage

/** Changes what clips and items show; where all of it stays as it was, the project does, too. */
export function changeFootage(project: Project, ids: readonly Target['id'][], change: Change): Project {
  const asked = new Set<string>(ids)
  const changed = <Thing extends MainClip | Item>(things: readonly Thing[]) =>
    new Map(
      things.flatMap((thing): [Thing['id'], readonly Thing[]][] => {
        const before = asked.has(thing.id) ? footageOf(thing) : undefined
        const content = before && change(before, thing)
        return !content || isAlike(content, before) ? [] : [[thing.id, [{ ...thing, content }]]]
      }),
    )
  return replaceAll(project, {
    clips: changed(project.main),
    items: changed(project.lanes.flatMap((lane) => lane.items)),
  })
}
