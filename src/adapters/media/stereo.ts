import type { AudioSample } from 'mediabunny'
import type { Stereo } from '../../render/mix'

/** How loud each channel of a common layout is, left and right: the centre in both, surrounds a little softer. */
const half = Math.SQRT1_2
const layouts: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[1, 1]],
  2: [
    [1, 0],
    [0, 1],
  ],
  3: [
    [1, 0],
    [0, 1],
    [half, half],
  ],
  4: [
    [1, 0],
    [0, 1],
    [half, 0],
    [0, half],
  ],
  5: [
    [1, 0],
    [0, 1],
    [half, half],
    [half, 0],
    [0, half],
  ],
  // L R C LFE Ls Rs: the low effects channel is left out, as the standards for two speakers say.
  6: [
    [1, 0],
    [0, 1],
    [half, half],
    [0, 0],
    [half, 0],
    [0, half],
  ],
}

/** The samples as two channels. Of layouts that are not known the first two are taken. */
export function toStereo(sample: AudioSample): Stereo {
  const { numberOfFrames, numberOfChannels } = sample
  const left = new Float32Array(numberOfFrames)
  const right = new Float32Array(numberOfFrames)
  const plane = new Float32Array(numberOfFrames)
  const gains = layouts[numberOfChannels] ?? (layouts[2] as (typeof layouts)[number])
  const total = Math.max(
    1,
    gains.reduce((sum, [toLeft]) => sum + toLeft, 0),
  )
  gains.forEach(([toLeft, toRight], planeIndex) => {
    sample.copyTo(plane, { planeIndex, format: 'f32-planar' })
    for (let index = 0; index < numberOfFrames; index++) {
      const value = plane[index] as number
      left[index] = (left[index] as number) + (value * toLeft) / total
      right[index] = (right[index] as number) + (value * toRight) / total
    }
  })
  return [left, right]
}
