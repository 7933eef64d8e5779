import { findCue, type Target } from '../project/find'
import type { CueId, Project } from '../project/project'
import type { TextStyle } from '../project/textStyle'
import { setCaptionStyle } from './captions'
import { replaceCue } from './replace'
import { type StyleChange, tidyStyle } from './tidyStyle'
import { setTitle } from './titles'

/** Changes how a title looks, or all captions do; what a caption has of its own changes for it alone. */
export function styleText(project: Project, target: Target, change: StyleChange): Project {
  if (target.kind === 'item') return setTitle(project, target.id, { style: change })
  if (target.kind !== 'cue') return project
  const own = findCue(project, target.id)?.style ?? {}
  const [mine, shared] = [part(change, (key) => key in own), part(change, (key) => !(key in own))]
  return styleCue(setCaptionStyle(project, shared), target.id, mine)
}

function styleCue(project: Project, id: CueId, change: StyleChange): Project {
  const cue = findCue(project, id)
  if (!cue?.style) return project
  const before: TextStyle = { ...project.captions.style, ...cue.style }
  const after = tidyStyle(before, change)
  if (after === before) return project
  return replaceCue(project, id, [{ ...cue, style: part(after, (key) => key in (cue.style ?? {})) }])
}

const part = <Style extends StyleChange>(style: Style, takes: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(style).filter(([key]) => takes(key))) as Partial<Style>
