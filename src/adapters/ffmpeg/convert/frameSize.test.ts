import { expect, it } from 'vitest'
import { frameSize } from './frameSize'

const shape = (width: number, height: number, pixelAspect = 1, isLying = false) => ({
  width,
  height,
  pixelAspect,
  isLying,
})

it.each([
  ['stays', shape(1280, 720), [1280, 720]],
  ['4K becomes 1080p', shape(3840, 2160), [1920, 1080]],
  ['a lying clip stands up', shape(1920, 1080, 1, true), [1080, 1920]],
  ['a lying 4K clip stands up', shape(3840, 2160, 1, true), [1080, 1920]],
  ['odd sides become even', shape(853, 481), [854, 482]],
  ['wide pixels widen', shape(352, 288, 63 / 44), [504, 288]],
  ['narrow pixels heighten', shape(640, 360, 2 / 3), [640, 540]],
  ['narrow pixels of a lying clip', shape(640, 360, 2 / 3, true), [540, 640]],
  ['never less than two', shape(1, 1), [2, 2]],
])('%s', (_, given, [width, height]) => expect(frameSize(given)).toEqual({ width, height }))

it('refuses what claims to be gigantic', () => expect(frameSize(shape(65_535, 65_535))).toBeNull())
