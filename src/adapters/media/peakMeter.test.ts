import { expect, test } from 'vitest'
import { createPeakMeter } from './peakMeter'

test('keeps the loudest of each piece, of all channels, wherever the blocks are cut', () => {
  const meter = createPeakMeter(10, 0.3)
  meter.take(Float32Array.of(0.1, -0.5, 0.2), 0, 30)
  meter.take(Float32Array.of(0.25, 0, 0), 3 / 30, 30)
  meter.take(Float32Array.of(-0.75, 0, 0), 3 / 30, 30)
  expect([...meter.values]).toEqual([0.5, 0.75, 0])
})

test('sound before the source begins, or after it ends, does not count; overshoot and nonsense are clipped', () => {
  const meter = createPeakMeter(10, 0.2)
  meter.take(Float32Array.of(0.9, 0.25, Number.NaN, 1.5, 0.9), -0.1, 10)
  expect([...meter.values]).toEqual([0.25, 0])
  meter.take(Float32Array.of(-1.5, 0.9), 0.1, 10)
  expect([...meter.values]).toEqual([0.25, 1])
})
