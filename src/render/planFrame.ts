import { clamp } from '../lib/clamp'
import { looksAround, viewAt } from '../project/camera'
import { assetOf, footageOf, settingsOf } from '../project/find'
import { type Grade, isPlain } from '../project/grade'
import { footageAt, movesAt } from '../project/keyframes'
import { clipAt, layout, type PlacedClip } from '../project/layout'
import { type PlacedTransition, transitionAt } from '../project/placedTransition'
import type { AssetId, Box, ClipId, Footage, Item, ItemId, MainClip, Project, Size } from '../project/project'
import { sourceAt, spareSource } from '../project/source'
import { frameStart, type Micros, minus, plus, spanLength } from '../project/time'
import type { TransitionKind } from '../project/transition'
import type { Finish } from './finish'
import { itemsAt } from './itemsAt'
import { hidesAll } from './method'
import { planPicture } from './planPicture'
import { planSticker, type StickerLayer } from './planSticker'
import { planCaption, planTitle, type TextLayer } from './planText'

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
  readonly finish?: Finish
  /** A photo: what lies behind it may be seen through it. */
  readonly sheer?: true
  /** On its way from one keyframe to the next: `part` lies between the pixels of the picture, so that it glides. */
  readonly moving?: true
}
/** One clip becoming the next: two frames, and how far the one has become the other (0…1, at an even pace). */
export type TransitionLayer = {
  readonly kind: 'transition'
  readonly transition: TransitionKind
  readonly progress: number
  readonly from: FramePlan
  readonly to: FramePlan
}
export type Layer = PictureLayer | TextLayer | StickerLayer | TransitionLayer

/** What is visible at one time, from the back to the front: all that the compositor needs to know. */
export type FramePlan = {
  readonly size: Size
  readonly background: string
  /** The background goes over into it, from the upper left to the lower right. */
  readonly gradient?: string
  readonly layers: readonly Layer[]
}

/** Every picture that must be decoded for it. */
export const picturesOf = ({ layers }: FramePlan): readonly PictureLayer[] =>
  layers.flatMap((layer) => {
    if (layer.kind === 'transition') return [...picturesOf(layer.from), ...picturesOf(layer.to)]
    return layer.kind === 'picture' ? layer : []
  })

/** What the film shows at `time`, for a frame of `size` pixels (the project's shape at any resolution). */
export function planFrame(project: Project, time: Micros, size: Size = project.size): FramePlan {
  return beforeBackdrop(project, size, [
    ...planMain(project, time, size),
    ...planOverlays(project, time, size),
    ...planWords(project, time),
    ...planCaption(project, time),
  ])
}

/** A frame of these layers, with what is seen behind them. */
function beforeBackdrop({ background, backdrop, assets }: Project, size: Size, layers: readonly Layer[]): FramePlan {
  const plain = { size, background, layers }
  if (backdrop?.kind === 'gradient') return { ...plain, gradient: backdrop.to }
  const photo = backdrop && assets[backdrop.asset]
  if (!photo?.video || layers.some((layer) => hidesBackdrop(layer, size))) return plain
  const footage: Footage = { kind: 'footage', asset: photo.id, fit: 'fill' }
  const shot = { footage, picture: photo.video, over: false, moving: false }
  const about = {
    kind: 'picture',
    piece: 'backdrop' as ItemId,
    asset: photo.id,
    time: 0 as Micros,
    sheer: true,
  } as const
  return { ...plain, layers: [...planPicture(shot, size).map((layer) => ({ ...about, ...layer })), ...layers] }
}

/** Whether nothing is seen behind it: what it becomes has a background of its own. */
const hidesBackdrop = (layer: Layer, size: Size): boolean =>
  layer.kind === 'transition' || (layer.kind === 'picture' && hidesAll(layer, size))

function planMain(project: Project, time: Micros, size: Size): Layer[] {
  if (settingsOf(project, 'main').hidden) return []
  const places = layout(project)
  const passing = transitionAt(places, time)
  if (passing) return [planTransition(project, passing, time, size)]
  const placed = clipAt(places, time)
  return placed ? planPiece(project, placed.clip, minus(time, placed.span.start), size) : []
}

/** Each clip goes on beyond the cut as far as its source does, and stays on its last picture there, or on its first. */
function planTransition(project: Project, passing: PlacedTransition, time: Micros, size: Size): TransitionLayer {
  const side = ({ clip, span }: PlacedClip): FramePlan => {
    const spare = spareSource(project.assets, clip)
    return beforeBackdrop(project, size, planPiece(project, clip, minus(time, span.start), size, spare))
  }
  const { kind: transition, from, to, span } = passing
  const progress = (time - span.start) / spanLength(span)
  return { kind: 'transition', transition, progress, from: side(from), to: side(to) }
}

/** The first lane lies in front. */
function planOverlays(project: Project, time: Micros, size: Size): PictureLayer[] {
  return itemsAt(project, time, 'overlay')
    .toReversed()
    .flatMap(({ item, span, skipped }) => planPiece(project, item, plus(minus(time, span.start), skipped), size))
}

/** Titles and stickers: the last lane lies in front. */
const planWords = (project: Project, time: Micros): readonly Layer[] =>
  itemsAt(project, time, 'text').flatMap((placed): readonly Layer[] => {
    const { content } = placed.item
    if (content.kind === 'sticker') return [planSticker(project, content, placed, time)]
    return content.kind === 'title' ? planTitle(project, content, placed, time) : []
  })

/**
 * `offset`: how long the piece has been running, with what of its beginning is not there. `spare`: how much longer it can
 * be seen than it lasts.
 */
function planPiece(
  project: Project,
  piece: MainClip | Item,
  offset: Micros,
  size: Size,
  spare: { readonly before: number; readonly after: number } = { before: 0, after: 0 },
): PictureLayer[] {
  const footage = footageOf(piece)
  if (!footage) return []
  const last = piece.length + spare.after - Math.min(piece.length, frameStart(1, project.frameRate) / 2)
  const own = Math.max(0, sourceAt(piece, clamp(offset, -spare.before, last))) as Micros
  const picture = {
    kind: 'picture' as const,
    piece: piece.id,
    asset: footage.asset,
    time: footage.still ?? own,
    ...(footage.grade && !isPlain(footage.grade) && { grade: footage.grade }),
  }
  const { kind, video } = assetOf(project, footage.asset)
  const moving = movesAt(footage.keys ?? [], own) || looksAround(footage, own)
  const shot = {
    footage: footageAt(footage, own),
    picture: video ?? size,
    over: 'anchor' in piece,
    view: viewAt(footage, own),
    moving,
  }
  return planPicture(shot, size).map((layer) => ({
    ...picture,
    ...layer,
    ...(kind === 'image' && { sheer: true as const }),
    ...(moving && { moving: true as const }),
  }))
}
