import { mapSame } from '../lib/mapSame'
import { cueStyle, differenceOf } from '../project/cueStyle'
import { findCue, isLaneGuarded } from '../project/find'
import type { Cue, CueId, Project } from '../project/project'
import type { StyleDifference } from '../project/textStyle'
import { type Look, lookKeys } from '../project/textStyles'
import { setCaptionStyle } from './captions'
import { replaceCue, setCues } from './replace'
import { type StyleChange, tidyStyle } from './tidyStyle'

/** Puts on a whole look: what it does not name is taken away; where the words stand, and how they come, stays. */
export const wearing = (look: Look): StyleChange => Object.fromEntries(lookKeys.map((key) => [key, look[key]]))

// all     Onest, white       Lora, white
// cue 2   yellow, low   ->   low            for { font: Lora, color: white }
//
// What is set for all is set for all: a caption keeps of its own what was not spoken of.
export function styleAllCaptions(project: Project, change: StyleChange): Project {
  const cues = mapSame(project.captions.cues, (cue) => without(cue, new Set(Object.keys(change))))
  const styled = setCaptionStyle(project, change)
  return cues === project.captions.cues || isLaneGuarded(project, 'captions') ? styled : setCues(styled, cues)
}

/** Sets the look of one caption; it keeps only what differs from the others. */
export function setCueStyle(project: Project, id: CueId, change: StyleChange): Project {
  const cue = findCue(project, id)
  if (!cue) return project
  const before = cueStyle(project.captions, cue)
  const after = tidyStyle(before, change)
  if (after === before) return project
  return replaceCue(project, id, [withStyle(cue, differenceOf(project.captions.style, after))])
}

/** The caption looks as all others again. */
export function resetCueStyle(project: Project, id: CueId): Project {
  const cue = findCue(project, id)
  return cue?.style ? replaceCue(project, id, [withStyle(cue, undefined)]) : project
}

/** One style for all: whatever single captions had of their own goes. */
export function resetAllCueStyles(project: Project): Project {
  const cues = mapSame(project.captions.cues, (cue) => withStyle(cue, undefined))
  return cues === project.captions.cues || isLaneGuarded(project, 'captions') ? project : setCues(project, cues)
}

function without(cue: Cue, keys: ReadonlySet<string>): Cue {
  const own = Object.entries(cue.style ?? {})
  const left = own.filter(([key]) => !keys.has(key))
  if (left.length === own.length) return cue
  return withStyle(cue, left.length > 0 ? (Object.fromEntries(left) as StyleDifference) : undefined)
}

function withStyle(cue: Cue, style: StyleDifference | undefined): Cue {
  if (style) return { ...cue, style }
  if (!cue.style) return cue
  const { style: _, ...plain } = cue
  return plain
}
