import type { Target } from '../project/find'
import type { Project } from '../project/project'
import { replaceClip, replaceCue, replaceItem } from './replace'

// | A | B | C |  ->  | A | C |      the gap closes; what is pinned to B goes with it
export function removeTarget(project: Project, target: Target): Project {
  switch (target.kind) {
    case 'clip':
      return replaceClip(project, target.id, [])
    case 'item':
      return replaceItem(project, target.id, [])
    case 'cue':
      return replaceCue(project, target.id, [])
    case 'marker': {
      const markers = project.markers.filter(({ id }) => id !== target.id)
      return markers.length === project.markers.length ? project : { ...project, markers }
    }
  }
}
