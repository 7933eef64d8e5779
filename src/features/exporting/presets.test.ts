import { describe, expect, it } from 'vitest'
import { presetsFor } from './presets'

describe('presetsFor', () => {
  it('offers the sizes that the networks take', () => {
    const sizes = (shape: Parameters<typeof presetsFor>[0]) =>
      presetsFor(shape).map(({ size }) => `${size.width}×${size.height}`)
    expect(sizes('vertical')).toEqual(['1080×1920', '720×1280', '540×960'])
    expect(sizes('square')).toEqual(['1080×1080', '720×720', '540×540'])
    expect(sizes('wide')).toEqual(['1920×1080', '1280×720', '960×540'])
  })

  it('gets smaller from one to the next', () => {
    for (const shape of ['vertical', 'square', 'wide'] as const) {
      const rates = presetsFor(shape).map(({ bitrate }) => bitrate)
      expect(rates).toEqual(rates.toSorted((a, b) => b - a))
    }
  })
})
