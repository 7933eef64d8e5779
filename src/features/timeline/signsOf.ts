import { footageOf } from '../../project/find'
import { isPinned } from '../../project/layout'
import { speedOf } from '../../project/source'
import type { LanePiece } from './lanePieces'

/** What cannot be seen in a piece's pictures or read in its words. */
export type Sign = 'frozen' | 'moving' | 'silent' | 'pinned' | 'bound'

export function signsOf({ kind, piece }: LanePiece): readonly Sign[] {
  const footage = kind === 'cue' ? undefined : footageOf(piece)
  const there: Readonly<Record<Sign, boolean>> = {
    frozen: footage?.still !== undefined,
    moving: Boolean(footage?.keys ?? footage?.glide ?? footage?.zooms),
    silent: footage?.sound?.muted === true,
    pinned: kind !== 'cue' && kind !== 'clip' && isPinned(piece.anchor),
    bound: piece.group !== undefined || (kind !== 'cue' && piece.link !== undefined),
  }
  return (Object.keys(there) as Sign[]).filter((sign) => there[sign])
}

export const speedSign = ({ kind, piece }: LanePiece): number | null =>
  kind === 'cue' || speedOf(piece) === 1 ? null : speedOf(piece)

/** Pixels at a piece's end that its signs take from its words. */
export function roomOfSigns(of: LanePiece): number {
  const count = signsOf(of).length
  return count === 0 ? 0 : count * 17 + 12
}
