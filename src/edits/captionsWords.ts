import { flatMapSame } from '../lib/mapSame'
import { cleanText } from '../project/cleanText'
import { findCue, isLaneGuarded } from '../project/find'
import type { Cue, CueId, Project } from '../project/project'
import { replaceCue, setCues } from './replace'

type Reword = { readonly ids: ReadonlySet<CueId>; readonly change: (text: string) => string }

/** Writes the texts of many captions anew; one that is left without words goes. */
export function rewordCues(project: Project, { ids, change }: Reword): Project {
  if (isLaneGuarded(project, 'captions')) return project
  const cues = flatMapSame(project.captions.cues, (cue) => {
    if (!ids.has(cue.id)) return [cue]
    const text = cleanText(change(cue.text))
    if (text === cue.text) return [cue]
    return text.trim() === '' ? [] : [{ ...cue, text }]
  })
  return cues === project.captions.cues ? project : setCues(project, cues)
}

/** Who speaks: 0 is the first; `null`: nobody in particular. */
export function setSpeaker(project: Project, id: CueId, speaker: number | null): Project {
  const cue = findCue(project, id)
  if (!cue || (cue.speaker ?? null) === speaker) return project
  const { speaker: _, ...plain } = cue
  const told: Cue = speaker === null ? plain : { ...plain, speaker }
  return replaceCue(project, id, [told])
}
