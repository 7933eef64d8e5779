import { isGuarded, placeOf, type Target } from '../project/find'
import { clipAt, layout } from '../project/layout'
import type { Studio } from '../store/studio'
import { film, now, selected } from './questions'

/** What the playhead stands inside of: the selected thing where it lies under it, else the film's own clip. */
export function underPlayhead(studio: Studio, target = selected(studio)): Target | null {
  const project = film(studio)
  const isUnder = (each: Target) => {
    const span = placeOf(project, each)
    return span !== undefined && span.start < now(studio) && now(studio) < span.end && !isGuarded(project, each)
  }
  if (target && isUnder(target)) return target
  const clip = clipAt(layout(project), now(studio))?.clip
  const own = clip && ({ kind: 'clip', id: clip.id } as const)
  return own && isUnder(own) ? own : null
}
