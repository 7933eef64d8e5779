import { VideoSample } from 'mediabunny'
import type { Picture } from '../../render/draw/drawFrame'
import type { PictureLayer } from '../../render/planFrame'
import { createPictureCopier, type PictureCopier, straight } from './copiedPicture'
import type { Decoded } from './pictures'

/** Makes decoded pictures ready to be drawn on one canvas. They stay so until the next call. */
export type PreparePictures = (decoded: Decoded) => Promise<ReadonlyMap<PictureLayer, Picture>>

/** `copied`: as plain pixels, for canvases in memory; else straight, for those on a graphics card. */
export function createPreparePictures(copied: boolean): PreparePictures {
  const copiers: PictureCopier[] = []

  return async (decoded) => {
    const ready = new Map<PictureLayer, Picture>()
    for (const [layer, picture] of decoded) {
      if (!(picture instanceof VideoSample)) ready.set(layer, photo(picture, layer))
      else if (!copied) ready.set(layer, straight(picture, layer.part))
      else {
        const copier = copiers[ready.size] ?? createPictureCopier()
        copiers[ready.size] = copier
        ready.set(layer, await copier(picture, layer.part))
      }
    }
    return ready
  }
}

const photo =
  (bitmap: ImageBitmap, { part }: PictureLayer): Picture =>
  (context, box) => {
    const { width, height } = bitmap
    const from = [part.x * width, part.y * height, part.width * width, part.height * height] as const
    context.drawImage(bitmap, ...from, box.x, box.y, box.width, box.height)
  }

/** Whether canvases are drawn by a graphics card here, and not by the processor. */
export function hasGraphicsCard(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl', { failIfMajorPerformanceCaveat: true })
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
