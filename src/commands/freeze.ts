import { freezeFrame } from '../edits/freeze'
import { newId } from '../lib/newId'
import { findClip, footageOf, isLaneGuarded } from '../project/find'
import { clipAt, layout } from '../project/layout'
import type { ClipId } from '../project/project'
import { contains } from '../project/time'
import type { Studio } from '../store/studio'
import { film, now } from './questions'

/** The clip whose frame the playhead shows, where it is a moving picture that may be changed. */
export function running(studio: Studio): ClipId | null {
  const project = film(studio)
  const placed = clipAt(layout(project), now(studio))
  const footage = footageOf(placed?.clip)
  const runs = footage && footage.still === undefined && project.assets[footage.asset]?.kind === 'video'
  return placed && runs && contains(placed.span, now(studio)) && !isLaneGuarded(project, 'main') ? placed.clip.id : null
}

/** Holds the frame of the playhead for a while, and selects it. */
export function freeze(studio: Studio) {
  const id = running(studio)
  if (!id) return
  const still = newId<ClipId>()
  const ids = [still]
  const at = now(studio)
  studio.editor.apply('freeze', (project) => freezeFrame(project, { id, at, fresh: () => ids.pop() ?? newId() }))
  if (findClip(film(studio), still)) studio.selection.select({ kind: 'clip', id: still })
}
