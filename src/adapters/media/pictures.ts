import type { VideoSample } from 'mediabunny'
import type { Asset, AssetId } from '../../project/project'
import { toSeconds } from '../../project/time'
import type { FramePlan, PictureLayer } from '../../render/planFrame'
import { openTracks, type Tracks } from './openTracks'
import { createPictureCursor, type PictureCursor } from './pictureCursor'

export type Files = (id: AssetId) => Promise<Blob | null>

/** A frame of a video, or a photo. */
export type Decoded = ReadonlyMap<PictureLayer, VideoSample | ImageBitmap>

/** Cursors kept open: the clip on screen, the one after it, and one more for a picture above them. */
const mostCursors = 3

/**
 * Decoded pictures for the layers of a film. Each clip walks its file with a cursor of its own, so that two pieces
 * of one file do not pull each other back and forth, and the next clip can be made ready before its cut.
 */
export type PictureSource = {
  /** What the plan's layers show. Valid until the next call: frames are closed as the cursors walk on. */
  readonly of: (plan: FramePlan, assets: Readonly<Record<AssetId, Asset>>) => Promise<Decoded>
  /** Lets go of the decoders; the next call begins anew. */
  readonly rest: () => Promise<void>
}

export function createPictures(files: Files): PictureSource {
  const tracks = new Map<AssetId, Promise<Tracks | null>>()
  const photos = new Map<AssetId, Promise<ImageBitmap | null>>()
  const cursors = new Map<string, PictureCursor>()

  const open = (id: AssetId) => {
    const known = tracks.get(id) ?? files(id).then((file) => (file ? openTracks(file) : null))
    tracks.set(id, known)
    return known
  }

  const photo = async (id: AssetId) => {
    const file = await files(id)
    return file && createImageBitmap(file)
  }

  async function cursorOf({ clip, asset }: PictureLayer): Promise<PictureCursor | null> {
    const known = cursors.get(clip)
    cursors.delete(clip)
    const video = known ? null : ((await open(asset))?.video ?? null)
    const cursor = known ?? (video && createPictureCursor(video))
    if (!cursor) return null
    cursors.set(clip, cursor)
    for (const [key, old] of cursors) {
      if (cursors.size <= mostCursors) break
      cursors.delete(key)
      await old.close()
    }
    return cursor
  }

  async function decode(layer: PictureLayer, asset: Asset): Promise<VideoSample | ImageBitmap | null> {
    if (asset.kind === 'image') {
      const known = photos.get(asset.id) ?? photo(asset.id)
      photos.set(asset.id, known)
      return known
    }
    const cursor = await cursorOf(layer)
    return (await cursor?.at(toSeconds(asset.origin) + toSeconds(layer.time))) ?? null
  }

  async function of(plan: FramePlan, assets: Readonly<Record<AssetId, Asset>>) {
    const found = new Map<PictureLayer, VideoSample | ImageBitmap>()
    for (const layer of plan.layers) {
      if (layer.kind !== 'picture') continue
      const asset = assets[layer.asset]
      const picture = asset && (await decode(layer, asset))
      if (picture) found.set(layer, picture)
    }
    return found
  }

  const rest = async () => {
    const open = [...cursors.values()]
    cursors.clear()
    await Promise.all(open.map((cursor) => cursor.close()))
  }

  return { of, rest }
}
