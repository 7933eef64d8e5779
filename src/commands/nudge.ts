import { moveClips, moveTargets } from '../edits/moveTargets'
import { newId } from '../lib/newId'
import { isGuarded, placeOf } from '../project/find'
import type { ClipId, Project } from '../project/project'
import { frameAt, frameStart, minus, nearestFrame } from '../project/time'
import type { Studio } from '../store/studio'
import { allSelected, film, together } from './questions'

/** What moves in time; clips of the main track stand where their order puts them. */
const movable = (studio: Studio) =>
  allSelected(studio).find((each) => each.kind !== 'clip' && !isGuarded(film(studio), each))

const selectedClips = (studio: Studio): readonly ClipId[] =>
  together(studio).flatMap((each) => (each.kind === 'clip' && !isGuarded(film(studio), each) ? each.id : []))

/** The clips one place earlier or later in the order, all together. */
function stepClips(project: Project, ids: readonly ClipId[], by: -1 | 1): Project {
  const first = project.main.findIndex(({ id }) => ids.includes(id))
  return moveClips(project, ids, first + by)
}

export const canNudge = (studio: Studio, by: -1 | 1) =>
  movable(studio) !== undefined || stepClips(film(studio), selectedClips(studio), by) !== film(studio)

/** By a frame, or, clips of the main track, by a place. Presses one after the other are one step to undo. */
export function nudge(studio: Studio, by: -1 | 1) {
  const first = movable(studio)
  const targets = together(studio)
  const series = `nudge ${targets.map(({ id }) => id).join(' ')}`
  const span = first && placeOf(film(studio), first)
  if (!span) {
    const clips = selectedClips(studio)
    return studio.editor.apply('move', (project) => stepClips(project, clips, by), series)
  }
  const { frameRate } = film(studio)
  const frame = frameAt(nearestFrame(span.start, frameRate), frameRate)
  const shift = minus(frameStart(Math.max(0, frame + by), frameRate), span.start)
  studio.editor.apply('move', (project) => moveTargets(project, { targets, by: shift, fresh: newId }), series)
}
