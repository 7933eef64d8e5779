import type { VideoSample } from 'mediabunny'
import type { Asset, AssetId } from '../../project/project'
import { toSeconds } from '../../project/time'
import { type FramePlan, type PictureLayer, picturesOf } from '../../render/planFrame'
import { createPieceCursors } from './pieceCursors'

export type Files = (id: AssetId) => Promise<Blob | null>

/** A frame of a video, or a photo. */
export type Decoded = ReadonlyMap<PictureLayer, VideoSample | ImageBitmap>

/** Kept open beyond what is on screen: what comes after it, and what was there before. */
const spare = 2
/** Pixels. A photo of 12,000 is decoded no larger than this: enough to fill any film and to zoom in a little. */
const longestSide = 3840

type Assets = Readonly<Record<AssetId, Asset>>

/**
 * Decoded pictures for the layers of a film. Each clip walks its file with a cursor of its own, so that two pieces
 * of one file do not pull each other back and forth, and the next clip can be made ready before its cut.
 *
 * `lightly`: of videos that have a light copy, the copy's picture: the same one, in fewer pixels and much sooner.
 */
export type PictureSource = {
  /** What the plan's layers show. Valid until the next call: frames are closed as the cursors walk on. */
  readonly of: (plan: FramePlan, assets: Assets, lightly?: boolean) => Promise<Decoded>
  /** Makes clips ready that come soon: without it the picture would stand still at a cut until a keyframe is found. */
  readonly warm: (plan: FramePlan, assets: Assets, lightly?: boolean) => Promise<void>
  /** Whether any of it is there lightly, and would have to be waited for otherwise. */
  readonly isSlow: (plan: FramePlan, assets: Assets) => Promise<boolean>
  /** Nobody waits any longer for what was asked for last. */
  readonly giveUp: () => void
  /** Lets go of the decoders, but not of those of light copies unless `all` are to go; the next call begins anew. */
  readonly rest: (all?: boolean) => Promise<void>
}

export function createPictures(files: Files, copies: ReadonlyMap<AssetId, Blob> = new Map()): PictureSource {
  /** In the order of their last use. */
  const photos = new Map<AssetId, Promise<ImageBitmap | null>>()
  const whole = createPieceCursors(files)
  const light = createPieceCursors(async (id) => copies.get(id) ?? null)
  /** Each piece on screen needs a decoder of its own, or it would begin anew at every frame; those that come, too. */
  let onScreen = 1
  let coming = spare

  /** The last few photos, no larger than any film needs them. */
  function photoOf(asset: Asset): Promise<ImageBitmap | null> {
    const known =
      photos.get(asset.id) ??
      files(asset.id)
        .then((file) => file && decodePhoto(file, asset))
        .catch(() => null)
    photos.delete(asset.id)
    photos.set(asset.id, known)
    for (const [id, old] of [...photos].slice(0, -(onScreen + coming))) {
      photos.delete(id)
      void old.then((bitmap) => bitmap?.close())
    }
    return known
  }

  async function decode(layer: PictureLayer, asset: Asset, lightly: boolean) {
    if (asset.kind === 'image') return photoOf(asset)
    const timestamp = timestampOf(layer, asset)
    const from = async (cursors: typeof whole) =>
      (await (await cursors.of(layer, onScreen + coming))?.at(timestamp)) ?? null
    // A copy that is damaged is as good as none.
    const small = lightly && copies.has(asset.id) ? await from(light).catch(() => null) : null
    return small ?? from(whole)
  }

  async function warm(plan: FramePlan, assets: Assets, lightly = false) {
    coming = Math.max(spare, piecesOf(plan))
    for (const layer of picturesOf(plan)) {
      const cursors = lightly && copies.has(layer.asset) ? light : whole
      const asset = cursors.has(layer.piece) ? undefined : assets[layer.asset]
      // What cannot be decoded is told when its turn comes.
      if (asset) await decode(layer, asset, lightly).catch(() => {})
    }
  }

  async function of(plan: FramePlan, assets: Assets, lightly = false) {
    onScreen = piecesOf(plan)
    // All at once: while one decoder is waited for, the others go on.
    const layers = picturesOf(plan)
    const decoding = layers.map((layer) => {
      const asset = assets[layer.asset]
      // What cannot be decoded leaves its place empty: a damaged moment must not cost the whole film.
      return asset ? decode(layer, asset, lightly).catch(() => null) : null
    })
    const found = new Map<PictureLayer, VideoSample | ImageBitmap>()
    for (const [index, layer] of layers.entries()) {
      const picture = await decoding[index]
      if (picture) found.set(layer, picture)
    }
    return found
  }

  const rest = async (all = true) => {
    const shown = [...photos.values()]
    photos.clear()
    for (const photo of shown) void photo.then((bitmap) => bitmap?.close())
    await Promise.all([whole.rest(), all && light.rest()])
  }

  async function isSlow(plan: FramePlan, assets: Assets) {
    for (const layer of picturesOf(plan)) {
      const asset = copies.has(layer.asset) ? assets[layer.asset] : undefined
      if (asset && !(await whole.isNear(layer.piece, timestampOf(layer, asset)))) return true
    }
    return false
  }

  return { of, warm, isSlow, giveUp: whole.giveUp, rest }
}

/** In the file, in seconds. */
const timestampOf = ({ time }: PictureLayer, { origin }: Asset) => toSeconds(origin) + toSeconds(time)

const piecesOf = (plan: FramePlan) => new Set(picturesOf(plan).map(({ piece }) => piece)).size

function decodePhoto(file: Blob, { video }: Asset): Promise<ImageBitmap> {
  const { width, height } = video ?? { width: 0, height: 0 }
  const scale = longestSide / Math.max(width, height)
  if (!video || scale >= 1) return createImageBitmap(file)
  return createImageBitmap(file, { resizeWidth: Math.round(width * scale), resizeQuality: 'high' })
}
