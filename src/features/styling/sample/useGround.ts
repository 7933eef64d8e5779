import { useEffect, useState } from 'react'
import { useStudio } from '../../../context/useApp'
import type { MediaReader } from '../../../ports/mediaReader'
import { assetOf } from '../../../project/find'
import type { Project } from '../../../project/project'
import type { Micros } from '../../../project/time'
import { drawFrame } from '../../../render/draw/drawFrame'
import { type PictureLayer, planFrame } from '../../../render/planFrame'
import { shown } from '../../../store/editor'

const height = 480

/** The film's picture at the playhead without its words: what samples stand on. `null` until it is there. */
export function useGround(): OffscreenCanvas | null {
  const { editor, playback, reader } = useStudio()
  const [ground, setGround] = useState<OffscreenCanvas | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const { time } = playback.getState()
    void pictureAt(shown(editor.getState()), time, reader, abort.signal).then(
      (picture) => abort.signal.aborted || setGround(picture),
    )
    return () => abort.abort()
  }, [editor, playback, reader])
  return ground
}

async function pictureAt(film: Project, time: Micros, reader: MediaReader, signal: AbortSignal) {
  const size = { width: Math.round((height * film.size.width) / film.size.height), height }
  const plan = planFrame(film, time, size)
  const layers = plan.layers.filter((layer) => layer.kind === 'picture')
  const pictures = new Map<PictureLayer, ImageBitmap>()
  const keep = (layer: PictureLayer) => (_: number, picture: ImageBitmap) => pictures.set(layer, picture)
  for (const layer of layers) {
    // A film whose picture cannot be read still has words to be styled.
    await reader.stills(assetOf(film, layer.asset), [layer.time], height, keep(layer), signal).catch(() => {})
  }
  const canvas = new OffscreenCanvas(size.width, size.height)
  const context = canvas.getContext('2d')
  if (!context || pictures.size === 0) return null
  drawFrame(context, { ...plan, layers }, (layer) => {
    const picture = pictures.get(layer)
    if (!picture) return null
    const { x, y, width, height: tall } = layer.part
    const [w, h] = [picture.width, picture.height]
    return (onto, box) =>
      onto.drawImage(picture, x * w, y * h, width * w, tall * h, box.x, box.y, box.width, box.height)
  })
  for (const picture of pictures.values()) picture.close()
  return canvas
}
