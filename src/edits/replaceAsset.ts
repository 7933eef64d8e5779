import { assetOfPiece, findPiece, footageOf, laneOf, type PieceTarget, type Target } from '../project/find'
import { fitFor } from '../project/fit'
import type { Asset, Footage, Item, MainClip, Project } from '../project/project'
import { speeds } from '../project/rules'
import { contentEnd, longest, sourceAt, speedOf } from '../project/source'
import type { Micros } from '../project/time'
import { changeSource } from './changeSource'
import { addAsset } from './insert'

type Replace = MainClip | Item
type Part = Pick<Replace, 'sourceStart' | 'speed'>

// | A | B | C |  ->  | A | B* | C |      another file in the same place, for the same time
//
// From the same source time on, where the file reaches so far, else from its start; one that is too short goes slower,
// and one that is too short even so is refused. Sound and placing stay, and what is pinned keeps its place.
export function replaceAsset(project: Project, target: Target, asset: Asset): Project {
  const piece = findPiece(project, target)
  const before = footageOf(piece)
  const isSound = target.kind === 'item' && laneOf(project, target.id)?.kind === 'sound'
  const old = assetOfPiece(project, piece)
  if (!piece || !before || !(isSound ? asset.audio : asset.video)) return project
  if (old === asset && before.still === undefined) return project

  const { still: _, ...kept } = before
  const fit = target.kind === 'clip' ? fitFor(asset, project.size) : before.fit
  const content: Footage = { ...kept, asset: asset.id, fit }
  const known = addAsset(project, asset)
  const part = partOf(piece, contentEnd(known.assets, content))
  if (!part) return project
  const shown = <Thing extends Replace>({ speed: __, ...rest }: Thing) => ({ ...rest, ...part, content }) as Thing
  const changed = changeSource(known, [target as PieceTarget], shown)
  return changed === known ? project : changed
}

/** From where in the new source, and how fast; `null` where it cannot last as long. */
function partOf(piece: Replace, end: Micros): Part | null {
  const { sourceStart, length, speed } = piece
  const same = speed === undefined ? {} : { speed }
  if (end === longest) return { sourceStart }
  if (sourceAt(piece, length) <= end) return { sourceStart, ...same }
  const start = 0 as Micros
  if (length * speedOf(piece) <= end) return { sourceStart: start, ...same }
  const slower = Math.floor((end / length) * 20) / 20
  return slower < speeds.least ? null : { sourceStart: start, speed: slower }
}
