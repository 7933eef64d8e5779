import { findCue, findItem, type Target } from '../project/find'
import type { Project } from '../project/project'
import { captionLettering, titleLettering } from './planText'
import { type TextPlace, textBox } from './textBox'

/** Where a caption or a title stands in the picture; `null` for everything else. */
export function placeOfText(project: Project, target: Target): TextPlace | null {
  if (target.kind === 'cue') {
    const cue = findCue(project, target.id)
    return cue ? textBox(captionLettering(project, cue)) : null
  }
  const content = target.kind === 'item' ? findItem(project, target.id)?.content : undefined
  return content?.kind === 'title' ? textBox(titleLettering(project, content)) : null
}
