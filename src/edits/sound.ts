import { clamp } from '../lib/clamp'
import { findPiece, footageOf, type Target } from '../project/find'
import type { Footage, Item, MainClip, Project, SoundSettings } from '../project/project'
import type { Micros } from '../project/time'
import { replaceClip, replaceItem } from './replace'

export const asRecorded: SoundSettings = { volume: 1, muted: false }

/** Volume 0…2, mute and fades (at most the piece's length) of a clip or an item; as recorded, nothing is stored. */
export function setSound(project: Project, target: Target, change: Partial<SoundSettings>): Project {
  const piece = findPiece(project, target)
  const footage = footageOf(piece)
  if (!piece || !footage) return project
  const before = footage.sound ?? asRecorded
  const after = tidy({ ...before, ...change }, piece.length)
  if (same(before, after)) return project

  const { sound: _, ...plain } = footage
  const content: Footage = same(after, asRecorded) ? plain : { ...footage, sound: after }
  return target.kind === 'clip'
    ? replaceClip(project, target.id, [{ ...(piece as MainClip), content }])
    : target.kind === 'item'
      ? replaceItem(project, target.id, [{ ...(piece as Item), content }])
      : project
}

function tidy({ volume, muted, fadeIn = 0 as Micros, fadeOut = 0 as Micros }: SoundSettings, length: Micros) {
  const fade = (time: Micros) => Math.round(clamp(time, 0, length)) as Micros
  return {
    volume: clamp(volume, 0, 2),
    muted,
    ...(fadeIn > 0 && { fadeIn: fade(fadeIn) }),
    ...(fadeOut > 0 && { fadeOut: fade(fadeOut) }),
  }
}

const same = (a: SoundSettings, b: SoundSettings) =>
  a.volume === b.volume &&
  a.muted === b.muted &&
  (a.fadeIn ?? 0) === (b.fadeIn ?? 0) &&
  (a.fadeOut ?? 0) === (b.fadeOut ?? 0)
