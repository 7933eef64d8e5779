import { describe, expect, it } from 'vitest'
import { i420Bytes, toI420 } from './toI420'

/** Luma and both colours of a flat picture. */
function convert([red, green, blue]: readonly [number, number, number]) {
  const rgbx = new Uint8Array(4 * 4 * 4)
  for (let pixel = 0; pixel < 16; pixel++) rgbx.set([red, green, blue, 0], pixel * 4)
  const out = new Uint8Array(i420Bytes(4, 4) + 1).fill(7)
  toI420(rgbx, 4, 4, out, 1)
  expect(out[0]).toBe(7)
  expect(new Set(out.slice(1, 17)).size).toBe(1)
  return [out[1], out[17], out[21]]
}

describe('toI420', () => {
  it.each([
    [
      [0, 0, 0],
      [16, 128, 128],
    ],
    [
      [255, 255, 255],
      [235, 128, 128],
    ],
    [
      [128, 128, 128],
      [126, 128, 128],
    ],
    [
      [255, 0, 0],
      [63, 102, 240],
    ],
    [
      [0, 255, 0],
      [173, 42, 26],
    ],
    [
      [0, 0, 255],
      [32, 240, 118],
    ],
    [
      [224, 172, 140],
      [171, 109, 152],
    ],
  ] as const)('brings %j to %j', (rgb, yuv) => expect(convert(rgb)).toEqual(yuv))
})
