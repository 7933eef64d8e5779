import { describe, expect, it } from 'vitest'
import { colourCube, mapColour } from './colourCube'

const grey = (kind: 'hlg' | 'pq' | 'wide', level: number) => mapColour(kind, [level, level, level])

describe('mapColour', () => {
  it.each(['hlg', 'pq', 'wide'] as const)(
    '%s: black stays black, grey stays grey, more light is never darker',
    (kind) => {
      let before = 0
      for (let level = 0; level <= 1; level += 1 / 64) {
        const [red, green, blue] = grey(kind, level)
        expect(Math.abs(red - green) + Math.abs(green - blue)).toBeLessThan(0.002)
        expect(green).toBeGreaterThanOrEqual(before - 1e-9)
        before = green
      }
      expect(grey(kind, 0)).toEqual([0, 0, 0])
    },
  )

  // BT.2408: paper white is coded as 75 % in HLG and 58 % in PQ; Chromium shows both at half the light.
  it('shows paper white alike, whichever way it was coded', () => {
    expect(grey('hlg', 0.75)[1]).toBeCloseTo(0.75, 1)
    expect(grey('pq', 0.58)[1]).toBeCloseTo(grey('hlg', 0.75)[1], 1)
  })

  it('makes the brightest light white', () => {
    expect(grey('hlg', 1)[1]).toBeCloseTo(1, 2)
    expect(grey('pq', 1)[1]).toBeCloseTo(1, 2)
  })

  it('only changes the gamut where there is no HDR', () => {
    expect(grey('wide', 0.5)[1]).toBeCloseTo(0.5, 3)
    const [red, green, blue] = mapColour('wide', [0.6, 0.3, 0.3])
    expect(red).toBeGreaterThan(0.6)
    expect(green).toBeLessThan(0.3)
    expect(blue).toBeLessThan(0.31)
  })
})

it('colourCube is a table as lut3d reads it, red changing fastest', () => {
  const lines = colourCube('hlg').trimEnd().split('\n')
  expect(lines[0]).toBe('LUT_3D_SIZE 33')
  expect(lines).toHaveLength(1 + 33 ** 3)
  expect(lines[1]).toBe('0.00000 0.00000 0.00000')
  const [red = 0, green = 0] = (lines[33] ?? '').split(' ').map(Number)
  expect(red).toBeGreaterThan(green)
})
