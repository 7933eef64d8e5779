import { VideoSample } from 'mediabunny'
import type { Picture } from '../../render/draw/drawFrame'
import type { PictureLayer } from '../../render/planFrame'
import { aroundPixels } from './aroundPixels'
import { straight } from './copiedPicture'
import { createPictureFitter } from './fittedPicture'
import { createPictureGrader, type PictureGrader } from './gradedPicture'
import type { Decoded } from './pictures'

/** Makes decoded pictures ready to be drawn on one canvas. They stay so until the next call. */
export type PreparePictures = (decoded: Decoded) => Promise<ReadonlyMap<PictureLayer, Picture>>

/** Makes one decoded picture ready. It keeps its pixels until it is used again: one for each layer of a frame. */
export type PictureMaker = (sample: VideoSample, layer: PictureLayer) => Promise<Picture>

/** `createMaker`: makes plain pixels of them, for canvases in memory; without one they are drawn straight. */
export function createPreparePictures(createMaker: (() => PictureMaker) | null): PreparePictures {
  const makers: PictureMaker[] = []
  const graders: PictureGrader[] = []

  const make = async (layer: PictureLayer, picture: VideoSample | ImageBitmap, index: number): Promise<Picture> => {
    const graded = (made: () => Promise<Picture>) => {
      if (!layer.grade) return made()
      graders[index] ??= createPictureGrader()
      return graders[index](picture, layer, layer.grade, made)
    }
    if (!(picture instanceof VideoSample)) return graded(async () => photo(picture, layer))
    // The pixels of what is graded are needed: a graphics card gives them slowly.
    const create = createMaker ?? (layer.grade && createPictureFitter)
    if (!create) return straight(picture, layer.part)
    makers[index] ??= create()
    const made = () => aroundPixels(makers[index] as PictureMaker)(picture, layer)
    // It grades by itself.
    return create === createPictureFitter ? made() : graded(made)
  }

  return async (decoded) => {
    const ready = new Map<PictureLayer, Picture>()
    for (const [layer, picture] of decoded) ready.set(layer, await make(layer, picture, ready.size))
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

/** Drivers that are programs. */
const software = /swiftshader|llvmpipe|softpipe|basic render|software/i

/**
 * Whether canvases are drawn by a graphics card here, and not by the processor. Chrome 156 gives a context that is asked
 * to be fast to SwiftShader too, so the driver's name is looked at.
 */
export function hasGraphicsCard(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (!context) return false
  const names = context.getExtension('WEBGL_debug_renderer_info')
  const driver = String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER))
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return !software.test(driver)
}
