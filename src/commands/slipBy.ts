import { slip } from '../edits/slip'
import { findPiece, isGuarded } from '../project/find'
import { contentEnd, longest } from '../project/source'
import { frameStart, type Micros } from '../project/time'
import type { Studio } from '../store/studio'
import { film, selected } from './questions'

/** Presses of one key after the other are one step to undo, as with nudges. */
export function slipBy(studio: Studio, frames: 1 | -1) {
  const target = selected(studio)
  if (!target) return
  const by = (frames * frameStart(1, film(studio).frameRate)) as Micros
  studio.playback.pause()
  studio.editor.apply('slip', (project) => slip(project, target, by), `slip ${target.id}`)
}

/** A piece of a file that runs: there is more of it than is seen. */
export function canSlip(studio: Studio): boolean {
  const target = selected(studio)
  const piece = target ? findPiece(film(studio), target) : undefined
  if (!target || !piece || isGuarded(film(studio), target)) return false
  return contentEnd(film(studio).assets, piece.content) < longest
}
