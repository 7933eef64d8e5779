import { findCue, type Target } from '../project/find'
import type { Project } from '../project/project'
import { setCaptionStyle } from './captions'
import { setCueStyle } from './styles'
import type { StyleChange } from './tidyStyle'
import { setTitle } from './titles'

/** Changes how a title looks, or all captions do; what a caption has of its own changes for it alone. */
export function styleText(project: Project, target: Target, change: StyleChange): Project {
  if (target.kind === 'item') return setTitle(project, target.id, { style: change })
  if (target.kind !== 'cue') return project
  const own = findCue(project, target.id)?.style ?? {}
  const [mine, shared] = [part(change, (key) => key in own), part(change, (key) => !(key in own))]
  return setCueStyle(setCaptionStyle(project, shared), target.id, mine)
}

const part = (style: StyleChange, takes: (key: string) => boolean): StyleChange =>
  Object.fromEntries(Object.entries(style).filter(([key]) => takes(key)))
