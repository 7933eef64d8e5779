import { isPinned } from '../../project/layout'
import type { LanePiece } from './lanePieces'
import css from './Pin.module.css'

/** A thread from what lies over or under the main track to the clip that it moves with. */
export function Pin({ of }: { readonly of: LanePiece }) {
  const pinned = of.kind !== 'clip' && of.kind !== 'cue' && isPinned(of.piece.anchor)
  return pinned && <span className={css.thread} aria-hidden />
}
