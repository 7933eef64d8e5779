import { isGuarded, type PieceTarget, placeOf } from '../project/find'
import { isSeen, subjectOf } from '../project/subject'
import { contains } from '../project/time'
import type { Studio } from '../store/studio'
import { film, now, selected } from './questions'

/** The picture that can be cut: the one that is selected. */
export function croppable(studio: Studio): PieceTarget | null {
  const target = selected(studio)
  if (target?.kind !== 'clip' && target?.kind !== 'item') return null
  return isSeen(subjectOf(film(studio), target)) && !isGuarded(film(studio), target) ? target : null
}

/** All of the picture is shown, and what shall be left of it is chosen. */
export function beginCrop(studio: Studio, target: PieceTarget) {
  const span = placeOf(film(studio), target)
  studio.playback.pause()
  if (span && !contains(span, now(studio))) studio.playback.seek(span.start)
  studio.view.crop({ target, shape: null })
}
