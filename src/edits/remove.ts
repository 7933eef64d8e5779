import type { Target } from '../project/find'
import type { Cue, CueId, Project } from '../project/project'
import { replaceAll } from './replace'

// | A | B | C |  ->  | A | C |      the gap closes; what is pinned to B goes with it
//
// `cues`: what shall be left of captions.
export function removeTargets(
  project: Project,
  targets: readonly Target[],
  cues: ReadonlyMap<CueId, readonly Cue[]> = new Map(),
): Project {
  const ids = new Set(targets.map(({ id }) => id))
  const nothing = <Id extends Target['id']>(things: readonly { readonly id: Id }[]): ReadonlyMap<Id, readonly []> =>
    new Map(things.filter(({ id }) => ids.has(id)).map(({ id }) => [id, []]))
  const without = replaceAll(project, {
    clips: nothing(project.main),
    items: nothing(project.lanes.flatMap(({ items }) => items)),
    cues: new Map([...cues, ...nothing(project.captions.cues)]),
  })
  const markers = without.markers.filter(({ id }) => !ids.has(id))
  return markers.length === without.markers.length ? without : { ...without, markers }
}

export const removeTarget = (project: Project, target: Target): Project => removeTargets(project, [target])
