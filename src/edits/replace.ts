import type { ClipId, Cue, CueId, ItemId, MainClip, Project, SoundItem } from '../project/project'

/** Puts `pieces` where the clip was: none removes it, several split it. */
export function replaceClip(project: Project, id: ClipId, pieces: readonly MainClip[]): Project {
  if (!project.main.some((clip) => clip.id === id)) return project
  return { ...project, main: project.main.flatMap((clip) => (clip.id === id ? pieces : [clip])) }
}

/** Puts `pieces` where the sound was. A lane that is left empty goes. */
export function replaceSound(project: Project, id: ItemId, pieces: readonly SoundItem[]): Project {
  if (!project.lanes.some(({ items }) => items.some((item) => item.id === id))) return project
  const lanes = project.lanes.map((lane) =>
    lane.items.some((item) => item.id === id)
      ? { ...lane, items: lane.items.flatMap((item) => (item.id === id ? pieces : [item])) }
      : lane,
  )
  return { ...project, lanes: lanes.filter(({ items }) => items.length > 0) }
}

export function replaceCue(project: Project, id: CueId, pieces: readonly Cue[]): Project {
  const { cues } = project.captions
  if (!cues.some((cue) => cue.id === id)) return project
  return setCues(
    project,
    cues.flatMap((cue) => (cue.id === id ? pieces : [cue])),
  )
}

export const setCues = (project: Project, cues: readonly Cue[]): Project => ({
  ...project,
  captions: { ...project.captions, cues },
})
