import { describe, expect, it } from 'vitest'
import { aroundTurned, boxOf, changeOf, settled, stanceOf } from './standing'

const frame = { width: 200, height: 400 }
const place = { box: { x: 0.3, y: 0.2, width: 0.4, height: 0.1 }, rotation: 0, size: 0.1 }
const stance = stanceOf(place, frame)

it('stands with its middle where the frame has it', () => {
  expect(stance).toEqual({ x: 100, y: 100, scale: 1, rotation: 0 })
})

describe('the change of its style', () => {
  it.each([
    ['is none where nothing changed', {}, {}],
    ['names the way across only', { x: 150 }, { x: 0.75 }],
    ['names the way down only', { y: 300 }, { y: 0.75 }],
    ['is of its letters', { scale: 1.5 }, { size: 0.15 }],
    ['is of its turn', { rotation: 45 }, { rotation: 45 }],
    [
      'is of all at once',
      { x: 50, y: 50, scale: 0.5, rotation: -90 },
      { x: 0.25, y: 0.125, size: 0.05, rotation: -90 },
    ],
  ])('%s', (_, to, change) => expect(changeOf(place, { ...stance, ...to }, frame)).toEqual(change))
})

it('goes as far as there was room', () => {
  const got = { box: { x: 0.6, y: 0.2, width: 0.4, height: 0.1 }, rotation: 0, size: 0.12 }
  expect(settled({ x: 0.95, size: 0.4 }, got)).toEqual({ x: 0.8, size: 0.12 })
  expect(settled({ rotation: 45 }, got)).toEqual({ rotation: 45 })
})

it.each([
  [0, { x: 60, y: 80, width: 80, height: 40 }],
  [90, { x: 80, y: 60, width: 40, height: 80 }],
  [-90, { x: 80, y: 60, width: 40, height: 80 }],
  [180, { x: 60, y: 80, width: 80, height: 40 }],
])('turned by %f°, 80×40 pixels lie in %o', (degrees, box) => {
  const around = aroundTurned({ x: 60, y: 80, width: 80, height: 40 }, degrees)
  for (const key of ['x', 'y', 'width', 'height'] as const) expect(around[key]).toBeCloseTo(box[key])
})

it('covers more once it is larger', () => {
  expect(boxOf(place, { ...stance, scale: 2 }, frame)).toEqual({ x: 20, y: 60, width: 160, height: 80 })
})
