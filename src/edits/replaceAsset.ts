import { clamp } from '../lib/clamp'
import { assetOfPiece, findPiece, footageOf, laneOf, type PieceTarget, type Target } from '../project/find'
import { fitFor } from '../project/fit'
import type { Asset, Footage, Item, MainClip, Project } from '../project/project'
import { speeds } from '../project/rules'
import { contentEnd, longest, offsetOf, sourceAt, speedOf } from '../project/source'
import type { Micros, Span } from '../project/time'
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
  const shownAs: Footage = { ...kept, asset: asset.id, fit }
  const known = addAsset(project, asset)
  const part = partOf(piece, contentEnd(known.assets, shownAs))
  if (!part) return project
  const content = movingAlong(shownAs, piece, part)
  const shown = <Thing extends Replace>({ speed: __, ...rest }: Thing) => ({ ...rest, ...part, content }) as Thing
  const changed = changeSource(known, [target as PieceTarget], shown)
  return changed === known ? project : changed
}

/** Moves as the film saw it move, on another axis. What was there before the axis begins is where it begins. */
function movingAlong(footage: Footage, from: Part, to: Part): Footage {
  const { keys = [], glide, zooms = [], ...rest } = footage
  const onNew = (time: Micros) => clamp(sourceAt(to, offsetOf(from, time)), 0, longest) as Micros
  const along = <Lasting extends Span>(span: Lasting) => ({ ...span, start: onNew(span.start), end: onNew(span.end) })
  const moved = new Map(keys.map((key) => [onNew(key.at), { ...key, at: onNew(key.at) }]))
  const lasting = (span: Span) => span.start < span.end
  const [glided, zoomed] = [glide ? [along(glide)].filter(lasting) : [], zooms.map(along).filter(lasting)]
  return {
    ...rest,
    ...(moved.size > 0 && { keys: [...moved.values()] }),
    ...(glided[0] && { glide: glided[0] }),
    ...(zoomed.length > 0 && { zooms: zoomed }),
  }
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
