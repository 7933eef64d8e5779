import { isGuarded, type PieceTarget } from '../project/find'
import { clipAt, layout } from '../project/layout'
import type { Footage, Project } from '../project/project'
import { contains, type Micros } from '../project/time'
import type { Part } from './arrangements'
import { changeFootage } from './changeFootage'
import { placedAt } from './placing'

/** The pictures at a time that can be arranged, from the back to the front: the clip of the film first. */
export function arrangeable(project: Project, time: Micros): readonly PieceTarget[] {
  const places = layout(project)
  const clip = clipAt(places, time)?.clip
  const over = places.items
    .filter(({ lane, span }) => project.lanes[lane]?.kind === 'overlay' && contains(span, time))
    .toReversed()
  const all: PieceTarget[] = [
    ...(clip?.content.kind === 'footage' ? [{ kind: 'clip', id: clip.id } as const] : []),
    ...over.map(({ item }) => ({ kind: 'item', id: item.id }) as const),
  ]
  return all.filter((target) => !isGuarded(project, target))
}

/** Lets the pictures stand as the parts of an arrangement do, one by one. */
export function arrange(project: Project, targets: readonly PieceTarget[], parts: readonly Part[]): Project {
  const ids = targets.slice(0, parts.length).map(({ id }) => id)
  return changeFootage(project, ids, (footage, { id }) => inPart(footage, parts[ids.indexOf(id)] ?? {}))
}

/** What an arrangement before gave it goes. */
export function inPart({ corners: _, shadow: __, ...footage }: Footage, { placing, ...part }: Part): Footage {
  return { ...placedAt(footage, placing), ...part }
}

/** The first part in which nothing stands yet over the film at that time. */
export function freePart(project: Project, at: Micros, parts: readonly Part[]): Part | undefined {
  const taken = layout(project).items.flatMap(({ item: { content }, span }) =>
    content.kind === 'footage' && contains(span, at) ? JSON.stringify(content.placing) : [],
  )
  return parts.find(({ placing }) => !taken.includes(JSON.stringify(placing)))
}
