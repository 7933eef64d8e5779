import { isGuarded, type PieceTarget } from '../project/find'
import type { Item, MainClip, Project } from '../project/project'
import { holdPlaces } from './holdPlaces'
import { replaceAll } from './replace'

type Change = <Thing extends MainClip | Item>(piece: Thing) => Thing

/** Lets pieces show another part of a source, or another source, while nothing in the film moves. */
export function changeSource(project: Project, targets: readonly PieceTarget[], change: Change): Project {
  const ids = new Set<string>(targets.filter((target) => !isGuarded(project, target)).map(({ id }) => id))
  const clips = new Map(project.main.filter(({ id }) => ids.has(id)).map((clip) => [clip.id, change(clip)]))
  const held = clips.size > 0 ? holdPlaces(project, clips) : project
  const items = held.lanes.flatMap((lane) => lane.items.filter(({ id }) => ids.has(id)))
  return replaceAll(held, {
    clips: new Map([...clips].map(([id, clip]) => [id, [clip]])),
    items: new Map(items.map((item) => [item.id, [change(item)]])),
  })
}
