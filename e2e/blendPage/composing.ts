import { VideoSample } from 'mediabunny'
import { i420Bytes, toI420 } from '../../src/adapters/ffmpeg/x264/toI420'
import { createComposer } from '../../src/adapters/media/composeFrame'
import { createPictureCopier } from '../../src/adapters/media/copiedPicture'
import { createPictureFitter } from '../../src/adapters/media/fittedPicture'
import { createPreparePictures } from '../../src/adapters/media/preparePictures'
import type { Project, Size } from '../../src/project/project'
import type { Micros } from '../../src/project/time'
import { drawFrame } from '../../src/render/draw/drawFrame'
import { picturesOf, planFrame } from '../../src/render/planFrame'

/** A moment of a film of `size` whose clip is stored like this; what lies over it is stored upright and small. */
export type Scene = {
  readonly project: Project
  readonly time: Micros
  readonly size: Size
  readonly stored: Size
  readonly format: 'I420' | 'NV12'
  readonly rotation: 0 | 90 | 270
}
/** How many levels lie between two frames: at most, and more than two of luma in how many of a million samples. */
export type Difference = { readonly luma: number; readonly colour: number; readonly clear: number }

const smallSize = { width: 360, height: 640 }

/** The program's own way of composing frames, in a page of its own. */
const composing = {
  /** The same frame laid over planes and drawn on the canvas. */
  difference: async ({ project, time, size, stored, format, rotation }: Scene): Promise<Difference> => {
    const plan = planFrame(project, time, size)
    const [layer, ...over] = picturesOf(plan)
    if (!layer) throw new Error('There is a picture')
    const compose = createComposer(size)
    const picture = new VideoSample(pictureOf(stored, format), { timestamp: 0, rotation })
    const small = new VideoSample(pictureOf(smallSize, format), { timestamp: 0 })
    const decoded = new Map([[layer, picture], ...over.map((each) => [each, small] as const)])
    const when = { timestamp: 0, duration: 1 / 30 }
    const blended = await compose(plan, decoded, when, false)
    // A picture that could not be decoded is not seen, but takes the canvas.
    const withAnother = { ...plan, layers: [...plan.layers, { ...layer }] }
    const drawn = await compose(withAnother, decoded, when, false)
    picture.close()
    small.close()
    if (blended.format !== 'I420' || drawn.format !== 'RGBX') throw new Error(`${blended.format}, ${drawn.format}`)
    return compare(await planesOf(blended, size), await planesOf(drawn, size), size)
  },
  /** By how many levels of red, green and blue a preview without a graphics card is off from the drawn frame, on average. */
  preview: async ({ project, time, size, stored, format, rotation }: Scene): Promise<number> => {
    const plan = planFrame(project, time, size)
    const [layer] = plan.layers
    if (layer?.kind !== 'picture') throw new Error('There is a picture')
    const picture = new VideoSample(pictureOf(stored, format), { timestamp: 0, rotation })
    const [fitted, drawn] = await Promise.all(
      [createPictureFitter, createPictureCopier].map(async (createMaker) => {
        const context = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true })
        if (!context) throw new Error('A 2D context can be had')
        const pictures = await createPreparePictures(createMaker)(new Map([[layer, picture]]))
        drawFrame(context, plan, (each) => pictures.get(each as typeof layer) ?? null)
        return context.getImageData(0, 0, size.width, size.height).data
      }),
    )
    picture.close()
    if (!fitted || !drawn) throw new Error('Both were drawn')
    return fitted.reduce((sum, level, at) => sum + Math.abs(level - (drawn[at] as number)), 0) / (fitted.length * 0.75)
  },
}
export type Composing = typeof composing
Object.assign(window, { composing })

/** Soft slopes and hard edges, in colours that no conversion has to cut off. */
function pictureOf({ width, height }: Size, format: 'I420' | 'NV12'): VideoFrame {
  const data = new Uint8Array(i420Bytes(width, height))
  const size = width * height
  const wave = (x: number, y: number, length: number) => Math.sin(x / length) * Math.cos(y / (length * 0.7))
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const edge = ((x >> 6) + (y >> 6)) % 2 === 0 ? 24 : 0
      data[at] = 100 + 40 * wave(x, y, 90) + edge
    }
  }
  for (let y = 0, at = 0; y < height / 2; y++) {
    for (let x = 0; x < width / 2; x++, at++) {
      const [blue, red] = [128 + 16 * wave(x, y, 120), 128 + 16 * wave(y, x, 80)]
      data[format === 'NV12' ? size + at * 2 : size + at] = blue
      data[format === 'NV12' ? size + at * 2 + 1 : size * 1.25 + at] = red
    }
  }
  const colorSpace = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const
  return new VideoFrame(data, { format, codedWidth: width, codedHeight: height, timestamp: 0, colorSpace })
}

async function planesOf(sample: VideoSample, { width, height }: Size): Promise<Uint8Array> {
  const planes = new Uint8Array(i420Bytes(width, height))
  if (sample.format === 'I420') await sample.copyTo(planes)
  else {
    const pixels = new Uint8Array(width * height * 4)
    await sample.copyTo(pixels, { format: 'RGBX' })
    toI420(pixels, width, height, planes, 0)
  }
  sample.close()
  return planes
}

function compare(a: Uint8Array, b: Uint8Array, { width, height }: Size): Difference {
  let [luma, colour, clear] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    const off = Math.abs((a[at] as number) - (b[at] as number))
    if (at >= width * height) colour = Math.max(colour, off)
    else {
      luma = Math.max(luma, off)
      if (off > 2) clear++
    }
  }
  return { luma, colour, clear: (clear / (width * height)) * 1_000_000 }
}
