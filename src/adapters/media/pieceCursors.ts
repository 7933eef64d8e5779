import type { AssetId } from '../../project/project'
import type { PictureLayer } from '../../render/planFrame'
import { openTracks } from './openTracks'
import { createPictureCursor, type PictureCursor } from './pictureCursor'
import type { Files } from './pictures'

/** A cursor for each piece of the film, the last that were used: two pieces of one file do not pull each other to and fro. */
export type PieceCursors = {
  readonly has: (piece: PictureLayer['piece']) => boolean
  /** `null` where there is no video to walk through. At most `most` stay open. */
  readonly of: (layer: Pick<PictureLayer, 'piece' | 'asset'>, most: number) => Promise<PictureCursor | null>
  /** Those that have the picture at hand need no waiting for it. */
  readonly isNear: (piece: PictureLayer['piece'], timestamp: number) => Promise<boolean>
  readonly giveUp: () => void
  readonly rest: () => Promise<void>
}

export function createPieceCursors(files: Files): PieceCursors {
  /** In the order of their last use. */
  const cursors = new Map<string, Promise<PictureCursor | null>>()

  async function open(id: AssetId): Promise<PictureCursor | null> {
    const file = await files(id)
    const tracks = file && (await openTracks(file))
    if (!tracks?.video) return null
    const cursor = createPictureCursor(tracks.video)
    return { ...cursor, close: () => cursor.close().then(tracks.close) }
  }

  return {
    has: (piece) => cursors.has(piece),
    of: ({ piece, asset }, most) => {
      const cursor = cursors.get(piece) ?? open(asset)
      cursors.delete(piece)
      cursors.set(piece, cursor)
      for (const [key, old] of [...cursors].slice(0, -most)) {
        cursors.delete(key)
        void closeCursor(old)
      }
      return cursor
    },
    isNear: async (piece, timestamp) => (await cursors.get(piece)?.catch(() => null))?.isNear(timestamp) ?? false,
    giveUp: () => {
      for (const cursor of cursors.values()) void cursor.then((open) => open?.giveUp()).catch(() => {})
    },
    rest: async () => {
      const open = [...cursors.values()]
      cursors.clear()
      await Promise.all(open.map(closeCursor))
    },
  }
}

const closeCursor = async (cursor: Promise<PictureCursor | null>) => (await cursor.catch(() => null))?.close()
