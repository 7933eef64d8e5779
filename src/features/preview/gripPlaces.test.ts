import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gripPlaces, touchSize } from './gripPlaces'

/** A frame of 200×356 in the middle of a phone's stage. */
const room = { x: -68, y: 0, width: 336, height: 356 }
const wide = { width: 120, height: 40 }

describe('grips stand', () => {
  it.each([
    ['around it', { x: 100, y: 178 }, wide, 0, [172, 212], [100, 126], 'above'],
    [
      'around where a finger finds it',
      { x: 100, y: 178 },
      { width: 20, height: 8 },
      0,
      [134, 212],
      [100, 126],
      'above',
    ],
    ['below it near the upper edge', { x: 100, y: 60 }, wide, 0, [172, 94], [100, 112], 'below'],
    ['inside near the right edge', { x: 190, y: 178 }, wide, 0, [246, 212], [190, 126], 'above'],
    ['turned with it', { x: 100, y: 178 }, wide, 90, [66, 250], [152, 178], 'above'],
    ['upside down', { x: 100, y: 178 }, wide, 180, [28, 144], [100, 230], 'above'],
  ])('%s', (_, middle, size, rotation, scale, turn, side) => {
    const grips = gripPlaces({ middle, size, rotation }, room)
    expect([grips.scale, grips.turn].map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([scale, turn])
    expect(grips.side).toBe(side)
  })
})

it('keeps its side while a hand has it', () => {
  expect(gripPlaces({ middle: { x: 100, y: 178 }, size: wide, rotation: 0 }, room, 'left').side).toBe('left')
})

/** On a phone, with a sheet below it, and on a desk. */
const stages = [
  { frame: { width: 200, height: 356 }, room },
  { frame: { width: 112, height: 200 }, room: { x: -112, y: 0, width: 336, height: 200 } },
  { frame: { width: 260, height: 462 }, room: { x: -260, y: 0, width: 780, height: 462 } },
]

it('within reach wherever the text stands, and never on top of each other', () => {
  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true })
  const texts = fc.record({
    stage: fc.constantFrom(...stages),
    x: share,
    y: share,
    width: fc.double({ min: 0.02, max: 1, noNaN: true }),
    height: fc.double({ min: 0.02, max: 1, noNaN: true }),
    rotation: fc.integer({ min: -180, max: 180 }),
  })
  fc.assert(
    fc.property(texts, ({ stage, x, y, width, height, rotation }) => {
      const { frame, room } = stage
      const middle = { x: x * frame.width, y: y * frame.height }
      const size = { width: width * frame.width, height: height * frame.height }
      const { scale, turn } = gripPlaces({ middle, size, rotation }, room)
      for (const grip of [scale, turn]) {
        expect(grip.x).toBeGreaterThanOrEqual(room.x + touchSize / 2)
        expect(grip.x).toBeLessThanOrEqual(room.x + room.width - touchSize / 2)
        expect(grip.y).toBeGreaterThanOrEqual(room.y + touchSize / 2)
        expect(grip.y).toBeLessThanOrEqual(room.y + room.height - touchSize / 2)
      }
      expect(Math.hypot(scale.x - turn.x, scale.y - turn.y)).toBeGreaterThanOrEqual(touchSize)
    }),
    { numRuns: 5000 },
  )
})
