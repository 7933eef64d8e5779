import { useEffect, useState } from 'react'
import { useStudio } from '../../context/useApp'
import { assetOf, findPiece, footageOf, type PieceTarget } from '../../project/find'
import { footageAt } from '../../project/keyframes'
import { momentOf } from '../../project/momentOf'
import type { Footage, Size } from '../../project/project'
import type { Micros } from '../../project/time'
import { shown } from '../../store/editor'

/** In pixels. */
const height = 300

/** A picture as it begins, to make samples of: how it stands there, and in what frame. */
export type Still = {
  readonly footage: Footage
  readonly frame: Size
  readonly size: Size
  readonly over: boolean
  readonly bitmap: ImageBitmap
}

/** The first picture of a piece; none until it is there. */
export function useStill(target: PieceTarget): Still | null {
  const { editor, reader } = useStudio()
  const { kind, id } = target
  const [still, setStill] = useState<Still | null>(null)
  useEffect(() => {
    const film = shown(editor.getState())
    const piece = { kind, id } as PieceTarget
    const own = footageOf(findPiece(film, piece))
    const asset = own && assetOf(film, own.asset)
    if (!own || !asset?.video) return
    const abort = new AbortController()
    const { at } = momentOf(film, piece, 0 as Micros)
    const { glide: _, zooms: __, ...footage } = footageAt(own, at)
    const about = { footage, frame: film.size, size: asset.video, over: kind === 'item' }
    const take = (__: number, bitmap: ImageBitmap) => abort.signal.aborted || setStill({ ...about, bitmap })
    // Without a picture the tiles still have their names.
    void reader.stills(asset, [own.still ?? at], height, take, abort.signal).catch(() => {})
    return () => abort.abort()
  }, [editor, reader, kind, id])
  return still
}
