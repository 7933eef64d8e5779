import { layout } from '../project/layout'
import type { Lane, Project } from '../project/project'
import type { Micros } from '../project/time'
import { planSound } from './planSound'

/**
 * The film with only the sound that most likely speaks: what the clips of the main track were recorded with, also
 * where it was detached, and what was spoken over it. Music and what lies over the film would blur where somebody pauses. Where the main track is
 * silent, all that is heard.
 */
export function voiceOf(project: Project): Project {
  const links = new Set(project.main.flatMap(({ link }) => link ?? []))
  const lanes = project.lanes.map((lane): Lane => {
    if (lane.voice) return lane
    const isVoice = lane.kind === 'sound'
    return { ...lane, items: isVoice ? lane.items.filter(({ link }) => link !== undefined && links.has(link)) : [] }
  })
  const told = { ...project, lanes, captions: { ...project.captions, cues: [] }, markers: [] }
  return isHeard(told) ? told : { ...told, lanes: project.lanes }
}

export const isHeard = (project: Project) =>
  planSound(project, { start: 0 as Micros, end: layout(project).length }).length > 0
