import { isLaneGuarded, type Target } from '../../project/find'
import { clipAt, cueAt, layout } from '../../project/layout'
import type { Project } from '../../project/project'
import { contains, type Micros } from '../../project/time'

/** What hands can take hold of in the picture: a clip, what lies over it, or words. */
export type HeldTarget = Extract<Target, { readonly kind: 'clip' | 'item' | 'cue' }>

/** What is in the picture at `time` that hands may move, from the back to the front. At the end the last frame stays. */
export function heldAt(project: Project, time: Micros): readonly HeldTarget[] {
  const places = layout(project)
  const { items, length } = places
  const at = Math.max(0, Math.min(time, length - 1)) as Micros
  const onLanes = (kind: 'overlay' | 'text') =>
    items.filter(({ lane: index, span }) => {
      const lane = project.lanes[index]
      return lane?.kind === kind && contains(span, at) && !isLaneGuarded(project, lane.id)
    })
  const main = isLaneGuarded(project, 'main') ? undefined : clipAt(places, at)?.clip
  const told = isLaneGuarded(project, 'captions') ? undefined : cueAt(places, at)
  const held = ({ item }: (typeof items)[number]): HeldTarget => ({ kind: 'item', id: item.id })
  return [
    ...(main?.content.kind === 'footage' ? [{ kind: 'clip', id: main.id } as const] : []),
    ...onLanes('overlay').toReversed().map(held),
    ...onLanes('text').map(held),
    ...(told ? [{ kind: 'cue', id: told.cue.id } as const] : []),
  ]
}
