import { clamp } from '../lib/clamp'
import { findCue, isLaneGuarded } from '../project/find'
import { attach, layout } from '../project/layout'
import type { CueId, Project, TextStyle } from '../project/project'
import { contains, frameStart, type Micros, plus } from '../project/time'
import { replaceCue, setCues } from './replace'

/** Long enough to read two lines aloud. */
const usualLength = 3_000_000 as Micros
export const longestText = 2000

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
  const cue = { id, place: attach(project, { start, end }), text: clean(text) }
  return setCues(project, [...project.captions.cues, cue])
}

export function setCueText(project: Project, id: CueId, text: string): Project {
  const cue = findCue(project, id)
  const cleaned = clean(text)
  return !cue || cue.text === cleaned ? project : replaceCue(project, id, [{ ...cue, text: cleaned }])
}

/** Drops captions without words: begun in a session that ended before anything was typed. */
export function dropEmptyCues(project: Project): Project {
  const told = project.captions.cues.filter(({ text }) => text.trim() !== '')
  return told.length === project.captions.cues.length ? project : setCues(project, told)
}

/** Sets the look and the place of all captions. */
export function setCaptionStyle(project: Project, change: Partial<TextStyle>): Project {
  const before = project.captions.style
  const style = { ...before, ...change }
  style.x = clamp(style.x, 0.1, 0.9)
  style.y = clamp(style.y, 0.05, 0.95)
  style.size = clamp(style.size, 0.03, 0.16)
  const same = (Object.keys(style) as (keyof TextStyle)[]).every((key) => style[key] === before[key])
  return same ? project : { ...project, captions: { ...project.captions, style } }
}

/** One spelling for each letter (й as one sign), and nothing that cannot be drawn. */
const clean = (text: string) =>
  text
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control bytes of pasted text are what is removed
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .slice(0, longestText)
