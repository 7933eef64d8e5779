import type { VideoSample } from 'mediabunny'
import type { Asset, AssetId } from '../../project/project'
import { toSeconds } from '../../project/time'
import { type FramePlan, type PictureLayer, picturesOf } from '../../render/planFrame'
import { openTracks } from './openTracks'
import { createPictureCursor, type PictureCursor } from './pictureCursor'

export type Files = (id: AssetId) => Promise<Blob | null>

/** A frame of a video, or a photo. */
export type Decoded = ReadonlyMap<PictureLayer, VideoSample | ImageBitmap>

/** Kept open beyond what is on screen: what comes after it, and what was there before. */
const spare = 2
/** Pixels. A photo of 12,000 is decoded no larger than this: enough to fill any film and to zoom in a little. */
const longestSide = 3840

/**
 * Decoded pictures for the layers of a film. Each clip walks its file with a cursor of its own, so that two pieces
 * of one file do not pull each other back and forth, and the next clip can be made ready before its cut.
 */
export type PictureSource = {
  /** What the plan's layers show. Valid until the next call: frames are closed as the cursors walk on. */
  readonly of: (plan: FramePlan, assets: Readonly<Record<AssetId, Asset>>) => Promise<Decoded>
  /** Makes clips ready that come soon: without it the picture would stand still at a cut until a keyframe is found. */
  readonly warm: (plan: FramePlan, assets: Readonly<Record<AssetId, Asset>>) => Promise<void>
  /** Lets go of the decoders; the next call begins anew. */
  readonly rest: () => Promise<void>
}

export function createPictures(files: Files): PictureSource {
  /** Both in the order of their last use. */
  const photos = new Map<AssetId, Promise<ImageBitmap | null>>()
  const cursors = new Map<string, Promise<PictureCursor | null>>()
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

  async function open(id: AssetId): Promise<PictureCursor | null> {
    const file = await files(id)
    const tracks = file && (await openTracks(file))
    if (!tracks?.video) return null
    const { at, close } = createPictureCursor(tracks.video)
    return { at, close: () => close().then(tracks.close) }
  }

  function cursorOf({ piece, asset }: PictureLayer): Promise<PictureCursor | null> {
    const cursor = cursors.get(piece) ?? open(asset)
    cursors.delete(piece)
    cursors.set(piece, cursor)
    for (const [key, old] of [...cursors].slice(0, -(onScreen + coming))) {
      cursors.delete(key)
      void closeCursor(old)
    }
    return cursor
  }

  async function decode(layer: PictureLayer, asset: Asset): Promise<VideoSample | ImageBitmap | null> {
    if (asset.kind === 'image') return photoOf(asset)
    const cursor = await cursorOf(layer)
    return (await cursor?.at(toSeconds(asset.origin) + toSeconds(layer.time))) ?? null
  }

  async function warm(plan: FramePlan, assets: Readonly<Record<AssetId, Asset>>) {
    coming = Math.max(spare, piecesOf(plan))
    for (const layer of picturesOf(plan)) {
      const asset = cursors.has(layer.piece) ? undefined : assets[layer.asset]
      // What cannot be decoded is told when its turn comes.
      if (asset) await decode(layer, asset).catch(() => {})
    }
  }

  async function of(plan: FramePlan, assets: Readonly<Record<AssetId, Asset>>) {
    onScreen = piecesOf(plan)
    // All at once: while one decoder is waited for, the others go on.
    const layers = picturesOf(plan)
    const decoding = layers.map((layer) => {
      const asset = assets[layer.asset]
      // What cannot be decoded leaves its place empty: a damaged moment must not cost the whole film.
      return asset ? decode(layer, asset).catch(() => null) : null
    })
    const found = new Map<PictureLayer, VideoSample | ImageBitmap>()
    for (const [index, layer] of layers.entries()) {
      const picture = await decoding[index]
      if (picture) found.set(layer, picture)
    }
    return found
  }

  const rest = async () => {
    const open = [...cursors.values()]
    const shown = [...photos.values()]
    cursors.clear()
    photos.clear()
    for (const photo of shown) void photo.then((bitmap) => bitmap?.close())
    await Promise.all(open.map(closeCursor))
  }

  return { of, warm, rest }
}

const piecesOf = (plan: FramePlan) => new Set(picturesOf(plan).map(({ piece }) => piece)).size

const closeCursor = async (cursor: Promise<PictureCursor | null>) => (await cursor.catch(() => null))?.close()

function decodePhoto(file: Blob, { video }: Asset): Promise<ImageBitmap> {
  const { width, height } = video ?? { width: 0, height: 0 }
  const scale = longestSide / Math.max(width, height)
  if (!video || scale >= 1) return createImageBitmap(file)
  return createImageBitmap(file, { resizeWidth: Math.round(width * scale), resizeQuality: 'high' })
}
