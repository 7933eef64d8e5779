import { clamp } from '../lib/clamp'
import { linked } from '../project/companions'
import { findPiece, isGuarded, type PieceTarget, type Target } from '../project/find'
import type { Project } from '../project/project'
import { contentEnd, longest, sourceAt, spareSource } from '../project/source'
import type { Micros } from '../project/time'
import { changeSource } from './changeSource'

// source  |---[ A ]-----|   ->     |--[ A ]------|      by > 0: the source is pushed to the right under the piece,
// main        | A |                   | A |             and what lay before it comes into sight
//
// Place and length stay, and what is pinned to it keeps its place in the film. `by` is a time of the film. What is
// linked slips along, as far as all of it can.
export function slip(project: Project, target: Target, by: Micros): Project {
  const sliding = linked(project, [target]).flatMap((each) => {
    const piece = isGuarded(project, each) ? undefined : findPiece(project, each)
    return piece && contentEnd(project.assets, piece.content) < longest ? [{ target: each as PieceTarget, piece }] : []
  })
  if (!sliding.some(({ piece }) => piece.id === target.id)) return project
  const spare = sliding.map(({ piece }) => spareSource(project.assets, piece))
  const least = Math.max(...spare.map(({ after }) => -after))
  const most = Math.min(...spare.map(({ before }) => before))
  const shift = clamp(by, least, most)
  if (shift === 0) return project
  return changeSource(
    project,
    sliding.map((each) => each.target),
    (piece) => ({ ...piece, sourceStart: Math.max(0, sourceAt(piece, -shift)) as Micros }),
  )
}
