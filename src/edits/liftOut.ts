import type { Target } from '../project/find'
import type { ClipId, MainClip, Project } from '../project/project'
import { removeTargets } from './remove'
import { replaceAll } from './replace'

// | A | B | C |  ->  | A |   | C |      nothing moves: a card of the background stays, and what is pinned to B on it
//
// Items, captions and markers leave a gap anyway.
export function liftOut(project: Project, targets: readonly Target[]): Project {
  const ids = new Set(targets.map(({ id }) => id))
  const lifted = project.main.filter(({ id, content }) => ids.has(id) && content.kind !== 'card')
  const cards = new Map<ClipId, readonly MainClip[]>(lifted.map((clip) => [clip.id, [cardOf(clip)]]))
  return removeTargets(
    replaceAll(project, { clips: cards }),
    targets.filter(({ kind }) => kind !== 'clip'),
  )
}

/** It keeps the axis of the clip, which the pins tell their places by. */
function cardOf({ link: _, ...clip }: MainClip): MainClip {
  return { ...clip, content: { kind: 'card' } }
}
