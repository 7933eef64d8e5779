import { assetOf, footageOf, settingsOf } from '../project/find'
import { type Grade, isPlain } from '../project/grade'
import { clipAt, layout } from '../project/layout'
import type { AssetId, Box, ClipId, Footage, Item, ItemId, MainClip, Placing, Project, Size } from '../project/project'
import { sourceAt } from '../project/source'
import { frameStart, type Micros, minus, plus } from '../project/time'
import { contain, cover, whole } from './box'
import { itemsAt } from './itemsAt'
import { planCaption, planTitles, type TextLayer } from './planText'

/** A picture of a source: the part of it to take, in fractions, and where it goes, in pixels of the film. */
export type PictureLayer = {
  readonly kind: 'picture'
  /** Which piece of the film it is: a piece walks through its source with a decoder of its own. */
  readonly piece: ClipId | ItemId
  readonly asset: AssetId
  readonly time: Micros
  readonly part: Box
  readonly box: Box
  readonly blurred: boolean
  /** What is to be done to its colours; absent: nothing. */
  readonly grade?: Grade
}
export type Layer = PictureLayer | TextLayer

/** What is visible at one time, from the back to the front: all that the compositor needs to know. */
export type FramePlan = { readonly size: Size; readonly background: string; readonly layers: readonly Layer[] }

/** What the film shows at `time`, for a frame of `size` pixels (the project's shape at any resolution). */
export function planFrame(project: Project, time: Micros, size: Size = project.size): FramePlan {
  return {
    size,
    background: project.background,
    layers: [
      ...planMain(project, time, size),
      ...planOverlays(project, time, size),
      ...planTitles(project, time),
      ...planCaption(project, time),
    ],
  }
}

function planMain(project: Project, time: Micros, size: Size): PictureLayer[] {
  const placed = settingsOf(project, 'main').hidden ? undefined : clipAt(layout(project), time)
  return placed ? planPiece(project, placed.clip, minus(time, placed.span.start), size) : []
}

/** The first lane lies in front. */
function planOverlays(project: Project, time: Micros, size: Size): PictureLayer[] {
  return itemsAt(project, time, 'overlay')
    .toReversed()
    .flatMap(({ item, span, skipped }) => planPiece(project, item, plus(minus(time, span.start), skipped), size))
}

/** `offset`: how long the piece has been running, with what of its beginning is not there. */
function planPiece(project: Project, piece: MainClip | Item, offset: Micros, size: Size): PictureLayer[] {
  const footage = footageOf(piece)
  if (!footage) return []
  const last = piece.length - Math.min(piece.length, frameStart(1, project.frameRate) / 2)
  const picture = {
    kind: 'picture' as const,
    piece: piece.id,
    asset: footage.asset,
    time: footage.still ?? sourceAt(piece, Math.min(offset, last)),
    ...(footage.grade && !isPlain(footage.grade) && { grade: footage.grade }),
  }
  const { video } = assetOf(project, footage.asset)
  return fitted(footage, video ?? size, size).map((layer) => ({ ...picture, ...layer }))
}

type Fitted = Pick<PictureLayer, 'part' | 'box' | 'blurred'>

function fitted({ fit, placing }: Footage, picture: Size, size: Size): Fitted[] {
  const area = placing ? placed(placing, size) : { x: 0, y: 0, ...size }
  const within = contain(picture, area)
  const inside = { part: whole, box: { ...within, x: area.x + within.x, y: area.y + within.y }, blurred: false }
  if (fit === 'fill') return [{ part: cover(picture, area), box: area, blurred: false }]
  if (fit === 'fit') return [inside]
  return [{ part: cover(picture, area), box: area, blurred: true }, inside]
}

function placed({ x, y, size: share }: Placing, { width, height }: Size): Box {
  const [across, down] = [width * share, height * share]
  return { x: width * x - across / 2, y: height * y - down / 2, width: across, height: down }
}
