import type { MediaReader } from '../ports/mediaReader'
import { assetOf } from '../project/find'
import type { Project } from '../project/project'
import type { Micros } from '../project/time'
import { drawFrame } from '../render/draw/drawFrame'
import { type PictureLayer, picturesOf, planFrame } from '../render/planFrame'

const height = 480

/** The film's picture at a time without its words, small; `null` where nothing of it can be read. */
export async function pictureAt(
  film: Project,
  time: Micros,
  reader: MediaReader,
  signal: AbortSignal,
): Promise<OffscreenCanvas | null> {
  const size = { width: Math.round((height * film.size.width) / film.size.height), height }
  const plan = planFrame(film, time, size)
  const layers = plan.layers.filter((layer) => layer.kind !== 'text')
  const pictures = new Map<PictureLayer, ImageBitmap>()
  const keep = (layer: PictureLayer) => (_: number, picture: ImageBitmap) => pictures.set(layer, picture)
  for (const layer of picturesOf(plan)) {
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
