import type { Target } from '../project/find'
import { isAttached } from '../project/layout'
import type { ClipId, Project } from '../project/project'
import { replaceClip, replaceCue, replaceSound, setCues } from './replace'

// | A | B | C |  ->  | A | C |      the gap closes; captions of B go with it
export function removeClip(project: Project, id: ClipId): Project {
  if (!project.main.some((clip) => clip.id === id)) return project
  const stay = project.captions.cues.filter(({ place }) => !isAttached(place) || place.on !== id)
  const without = replaceClip(project, id, [])
  return stay.length === project.captions.cues.length ? without : setCues(without, stay)
}

export function removeTarget(project: Project, target: Target): Project {
  switch (target.kind) {
    case 'clip':
      return removeClip(project, target.id)
    case 'sound':
      return replaceSound(project, target.id, [])
    case 'cue':
      return replaceCue(project, target.id, [])
  }
}
