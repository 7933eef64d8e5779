import { clamp } from '../lib/clamp'
import type { ClipId, MainClip, Project } from '../project/project'
import type { Micros } from '../project/time'
import { type Transition, type TransitionKind, transitionLengths } from '../project/transition'
import { replaceAll } from './replace'
import { withoutInto } from './withoutInto'

// | A | B | C |  ->  | A [|] B | C |      on the cut before `id`; with `null` the two just follow each other again
//
// Another kind takes as long as the one before it. No clip changes its length. The first clip comes out of nothing.
export function setTransition(project: Project, id: ClipId, kind: TransitionKind | null): Project {
  return change(project, [id], (before) => kind && { kind, length: before?.length ?? transitionLengths.usual })
}

// | A  [|]  B |  ->  | A [ | ] B |      as it is wished for; how long it lasts is up to the clips
export function setTransitionLength(project: Project, id: ClipId, length: Micros): Project {
  const { least, most } = transitionLengths
  const wished = Math.round(clamp(length, least, most)) as Micros
  return change(project, [id], (before) => before && { ...before, length: wished })
}

// | A | B [|] C |  ->  | A [|] B [|] C |      the same on every cut; with `null` on none
export function setEveryTransition(project: Project, into: Transition | null): Project {
  return change(
    project,
    project.main.map(({ id }) => id),
    () => into,
  )
}

type Change = (before: Transition | undefined) => Transition | null | undefined

function change(project: Project, ids: readonly ClipId[], to: Change): Project {
  const asked = new Set(ids)
  const clips = new Map<ClipId, readonly MainClip[]>()
  for (const clip of project.main.slice(1)) {
    if (!asked.has(clip.id)) continue
    const into = to(clip.into) ?? undefined
    if (into?.kind === clip.into?.kind && into?.length === clip.into?.length) continue
    clips.set(clip.id, [into ? { ...clip, into } : withoutInto(clip)])
  }
  return replaceAll(project, { clips })
}
