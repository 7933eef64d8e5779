import { isPinned } from '../../project/layout'
import type { LanePiece } from './lanePieces'
import css from './Pin.module.css'
import { type Followed, useFollowing } from './useFollowing'

type Props = Pick<Followed, 'target' | 'range'> & { readonly of: LanePiece; readonly selected: boolean }

/** A thread from what lies over or under the main track to the clip that it moves with. */
export function Pin({ of, target, range, selected }: Props) {
  if (of.kind === 'clip' || of.kind === 'cue' || !isPinned(of.piece.anchor)) return null
  // Only what is selected is trimmed: the others, hundreds, need not look.
  if (!selected) return <div className={css.thread} aria-hidden />
  return <HeldThread target={target} edge="start" at={of.span.start} range={range} />
}

function HeldThread(followed: Followed) {
  return <div ref={useFollowing(followed)} className={css.thread} aria-hidden />
}
