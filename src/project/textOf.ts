import { cueStyle } from './cueStyle'
import { findCue, findItem, type Target } from './find'
import type { Project } from './project'
import type { TextStyle } from './textStyle'

/** Words in the picture: what they say, and how they look. */
export type Told = { readonly text: string; readonly style: TextStyle }

/** What a caption or a title says; `null` for everything else. */
export function textOf(project: Project, target: Target | null): Told | null {
  if (target?.kind === 'cue') {
    const cue = findCue(project, target.id)
    return cue ? { text: cue.text, style: cueStyle(project.captions, cue) } : null
  }
  const content = target?.kind === 'item' ? findItem(project, target.id)?.content : undefined
  return content?.kind === 'title' ? content : null
}
