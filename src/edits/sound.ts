import { clamp } from '../lib/clamp'
import { findPiece, type Target } from '../project/find'
import type { ItemId, MainClip, Project, SoundItem, SoundSettings } from '../project/project'
import { replaceClip, replaceSound } from './replace'

export const asRecorded: SoundSettings = { volume: 1, muted: false }

/** Volume 0…2 and mute of a clip or a sound; back to as recorded leaves nothing stored. */
export function setSound(project: Project, target: Target, change: Partial<SoundSettings>): Project {
  const piece = findPiece(project, target)
  if (!piece) return project
  const before = piece.sound ?? asRecorded
  const after = { ...before, ...change, volume: clamp(change.volume ?? before.volume, 0, 2) }
  if (after.volume === before.volume && after.muted === before.muted) return project

  const { sound: _, ...plain } = piece
  const changed = after.volume === 1 && !after.muted ? plain : { ...piece, sound: after }
  return target.kind === 'clip'
    ? replaceClip(project, target.id, [changed as MainClip])
    : replaceSound(project, target.id as ItemId, [changed as SoundItem])
}
