import { placeOf, type Target } from '../project/find'
import type { ClipId, Project } from '../project/project'
import { type Micros, minus, plus } from '../project/time'
import { moveClips, moveTargets } from './moveTargets'

type Move = {
  readonly clips: readonly ClipId[]
  /** What else is in the hand: grouped with the clips, linked to them, or selected too. */
  readonly others: readonly Target[]
  /** The first clip's place among those that stay. */
  readonly index: number
  readonly fresh: () => string
}

// main    | A | B | C |          | B | C | A |
// sound   | s |            ->            | s |      what is pinned goes with its clip, what is free as far as the first clip
export function moveWith(project: Project, { clips, others, index, fresh }: Move): Project {
  const moved = moveClips(project, clips, index)
  const startOf = (film: Project, target: Target) => placeOf(film, target)?.start
  const first = clips[0] && ({ kind: 'clip', id: clips[0] } as const)
  const from = first && startOf(project, first)
  const to = first && startOf(moved, first)
  if (moved === project || from === undefined || to === undefined) return moved

  const by = minus(to, from)
  const behind = others.filter((target) => {
    const before = startOf(project, target)
    return before !== undefined && startOf(moved, target) === before && plus(before, by) >= (0 as Micros)
  })
  return moveTargets(moved, { targets: behind, by, fresh })
}
