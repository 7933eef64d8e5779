import { isLaneGuarded, type Target } from '../../project/find'
import { cueAt, layout } from '../../project/layout'
import type { Project } from '../../project/project'
import { contains, type Micros } from '../../project/time'

export type TextTarget = Extract<Target, { readonly kind: 'item' | 'cue' }>

/** The words in the picture at `time` that hands may move, from the back to the front. At the end the last frame stays. */
export function textsAt(project: Project, time: Micros): readonly TextTarget[] {
  const places = layout(project)
  const { items, length } = places
  const at = Math.max(0, Math.min(time, length - 1)) as Micros
  const open = project.lanes.map(({ id, kind }) => kind === 'text' && !isLaneGuarded(project, id))
  const titles = items.filter(({ lane, span }) => open[lane] && contains(span, at))
  const told = isLaneGuarded(project, 'captions') ? undefined : cueAt(places, at)
  return [
    ...titles.map(({ item }): TextTarget => ({ kind: 'item', id: item.id })),
    ...(told ? [{ kind: 'cue', id: told.cue.id } as const] : []),
  ]
}
