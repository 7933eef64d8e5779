import type { VideoSample } from 'mediabunny'
import { invariant } from '../../../lib/invariant'
import { toI420 } from './toI420'

type Size = { readonly width: number; readonly height: number }

/** Gives a function that writes a frame's I420 planes, whatever the frame is made of. */
export function createPlanes({ width, height }: Size) {
  invariant(width % 2 === 0 && height % 2 === 0, 'H.264 has even sides only')
  const pixels = new Uint8Array(width * height * 4)

  return async (sample: VideoSample, planes: Uint8Array): Promise<void> => {
    const { visibleRect } = sample
    invariant(visibleRect.width === width && visibleRect.height === height, 'all frames have the size of the film')
    if (isReady(sample)) return void (await sample.copyTo(planes))
    await sample.copyTo(pixels, { format: 'RGBX' })
    toI420(pixels, width, height, planes, 0)
  }
}

/** Planes that need only be copied. */
const isReady = ({ format, colorSpace }: VideoSample) =>
  format === 'I420' && colorSpace.matrix === 'bt709' && colorSpace.fullRange === false
