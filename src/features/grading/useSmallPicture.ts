import { useEffect, useState } from 'react'
import { useStudio } from '../../context/useApp'
import { assetOf, findPiece, footageOf, type PieceTarget } from '../../project/find'
import { momentOf } from '../../project/momentOf'
import { shown } from '../../store/editor'

/** Pixels of a sample: what a tile takes on most phones. */
export const sampleSize = { width: 132, height: 165 } as const
/** Milliseconds for which the playhead has to stand. */
const patience = 250

/** The picture that the piece shows now, small; a new one once the playhead stands somewhere else. */
export function useSmallPicture(target: PieceTarget): ImageData | null {
  const { editor, playback, reader } = useStudio()
  const { kind, id } = target
  const [picture, setPicture] = useState<ImageData | null>(null)
  useEffect(() => {
    const piece = { kind, id } as PieceTarget
    let asked = ''
    let reading = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      const film = shown(editor.getState())
      const footage = footageOf(findPiece(film, piece))
      if (!footage) return
      const asset = assetOf(film, footage.asset)
      const at = footage.still ?? momentOf(film, piece, playback.store.getState().time).at
      const name = `${asset.id} ${asset.kind === 'image' ? 0 : at}`
      if (name === asked) return
      asked = name
      reading.abort()
      reading = new AbortController()
      const { signal } = reading
      const take = (_: number, still: ImageBitmap) => signal.aborted || setPicture(pixelsOf(still))
      // Without a picture the tiles still have their names.
      void reader.stills(asset, [at], sampleSize.height, take, signal).catch(() => {})
    }
    const wait = () => {
      clearTimeout(timer)
      if (!playback.store.getState().playing) timer = setTimeout(read, patience)
    }
    read()
    const leave = playback.store.subscribe(wait)
    return () => {
      leave()
      clearTimeout(timer)
      reading.abort()
    }
  }, [editor, playback, reader, kind, id])
  return picture
}

/** The middle of a picture, filling a sample. */
function pixelsOf(still: ImageBitmap): ImageData | null {
  const { width, height } = sampleSize
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) return null
  const scale = Math.max(width / still.width, height / still.height)
  const [across, down] = [still.width * scale, still.height * scale]
  context.drawImage(still, (width - across) / 2, (height - down) / 2, across, down)
  return context.getImageData(0, 0, width, height)
}
