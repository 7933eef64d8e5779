import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asSeen, asTaken } from './picture'
import type { PictureStyle } from './project'

const part = { x: 0.25, y: 0, width: 0.5, height: 0.25 }

it.each<readonly [Pick<PictureStyle, 'turn' | 'flip'>, number, number, number, number]>([
  [{}, 0.25, 0, 0.5, 0.25],
  [{ turn: 90 }, 0.75, 0.25, 0.25, 0.5],
  [{ turn: 180 }, 0.25, 0.75, 0.5, 0.25],
  [{ turn: 270 }, 0, 0.25, 0.25, 0.5],
  [{ flip: 'y' }, 0.25, 0.75, 0.5, 0.25],
  [{ turn: 90, flip: 'x' }, 0, 0.25, 0.25, 0.5],
])('the upper middle is seen, %j, at %f, %f', (way, x, y, width, height) => {
  expect(asSeen(part, way)).toEqual({ x, y, width, height })
})

it('is found again as it was taken', () => {
  const side = fc.double({ min: 0, max: 0.5, noNaN: true })
  const ways = fc.record({
    turn: fc.constantFrom(undefined, 90, 180, 270) as fc.Arbitrary<90 | undefined>,
    flip: fc.constantFrom(undefined, 'x', 'y', 'both') as fc.Arbitrary<'x' | undefined>,
  })
  fc.assert(
    fc.property(fc.record({ x: side, y: side, width: side, height: side }), ways, (box, way) => {
      const again = asTaken(asSeen(box, way as PictureStyle), way as PictureStyle)
      for (const key of ['x', 'y', 'width', 'height'] as const) expect(again[key]).toBeCloseTo(box[key], 9)
    }),
  )
})
