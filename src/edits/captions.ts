import { cleanText } from '../project/cleanText'
import { findCue, isLaneGuarded } from '../project/find'
import { attach, layout } from '../project/layout'
import type { CueId, Project } from '../project/project'
import { contains, frameStart, type Micros, plus } from '../project/time'
import { replaceCue, setCues } from './replace'
import { type StyleChange, tidyStyle } from './tidyStyle'

/** Long enough to read two lines aloud. */
const usualLength = 3_000_000 as Micros

// |    film    |      ->      |    film    |
//     ^ at                        | cue |
//
// As long as usual, or up to the next cue or the end of the film. Nothing where a cue already is or no film.
export function addCue(project: Project, { id, at, text }: { id: CueId; at: Micros; text: string }): Project {
  const { cues, length } = layout(project)
  const start = Math.max(0, Math.min(at, length - frameStart(1, project.frameRate))) as Micros
  if (length === 0 || isLaneGuarded(project, 'captions')) return project
  if (cues.some(({ span }) => contains(span, start))) return project
  const next = Math.min(length, ...cues.filter(({ span }) => span.start > start).map(({ span }) => span.start))
  const end = Math.min(plus(start, usualLength), next) as Micros
  const cue = { id, place: attach(project, { start, end }), text: cleanText(text) }
  return setCues(project, [...project.captions.cues, cue])
}

export function setCueText(project: Project, id: CueId, text: string): Project {
  const cue = findCue(project, id)
  const cleaned = cleanText(text)
  return !cue || cue.text === cleaned ? project : replaceCue(project, id, [{ ...cue, text: cleaned }])
}

/** Drops captions without words: begun in a session that ended before anything was typed. */
export function dropEmptyCues(project: Project): Project {
  const told = project.captions.cues.filter(({ text }) => text.trim() !== '')
  return told.length === project.captions.cues.length ? project : setCues(project, told)
}

/** Sets the look and the place of all captions. */
export function setCaptionStyle(project: Project, change: StyleChange): Project {
  const style = tidyStyle(project.captions.style, change)
  return style === project.captions.style ? project : { ...project, captions: { ...project.captions, style } }
}
