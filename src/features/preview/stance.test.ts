import { describe, expect, it } from 'vitest'
import { type Fingers, handed, moved, pinched, rotated, type Stance, scaled, snapTurn } from './stance'

const start: Stance = { x: 100, y: 200, scale: 1, rotation: 0 }
const p = (x: number, y: number) => ({ x, y })

it('goes with the finger', () => {
  expect(moved(start, p(90, 210), p(130, 50))).toEqual({ ...start, x: 140, y: 40 })
})

describe('taken by a corner', () => {
  it.each([
    ['twice as far is twice as large', p(130, 240), p(160, 280), 2],
    ['half as far is half as large', p(130, 240), p(115, 220), 0.5],
    ['the way around the middle changes nothing', p(150, 200), p(100, 250), 1],
    ['on the middle it does not vanish', p(148, 200), p(100, 200), 0.25],
    ['a corner that lies on the middle does not make it huge', p(101, 200), p(124, 200), 2],
  ])('%s', (_, at, to, scale) => expect(scaled(start, at, to).scale).toBeCloseTo(scale, 10))
})

describe('turned', () => {
  it.each([
    ['a quarter clockwise', p(100, 100), p(200, 200), 90],
    ['back', p(200, 200), p(100, 100), -90],
    ['the short way over the direction where degrees begin anew', p(0, 190), p(0, 210), -11.42],
    ['nothing on its middle', p(200, 200), p(103, 203), 0],
  ])('%s', (_, at, to, rotation) => expect(rotated(start, at, to).rotation).toBeCloseTo(rotation, 2))

  it('goes on from the turn that it had', () => {
    expect(rotated({ ...start, rotation: 30 }, p(200, 200), p(100, 300)).rotation).toBeCloseTo(120)
  })
})

describe('two fingers', () => {
  const at: Fingers = [p(300, 300), p(400, 300)]
  it.each<readonly [string, Fingers, Partial<Stance>]>([
    ['rest', at, {}],
    ['move', [p(310, 280), p(410, 280)], { x: 110, y: 180 }],
    ['part', [p(250, 300), p(450, 300)], { scale: 2 }],
    ['turn', [p(350, 250), p(350, 350)], { rotation: 90 }],
    ['do all at once', [p(350, 300), p(350, 500)], { x: 100, y: 300, scale: 2, rotation: 90 }],
  ])('%s', (_, to, expected) => {
    const { x, y, scale, rotation } = pinched(start, at, to)
    const after = { ...start, ...expected }
    for (const [value, wanted] of [
      [x, after.x],
      [y, after.y],
      [scale, after.scale],
      [rotation, after.rotation],
    ] as const) {
      expect(value).toBeCloseTo(wanted, 10)
    }
  })
})

it.each([
  [2, 4, 0, true],
  [-41.5, 4, -45, true],
  [49, 4, 49, false],
  [88, 4, 90, true],
  [-178, 4, -180, true],
])('%f° with a reach of %f° is %f°', (degrees, reach, snapped, caught) => {
  const turn = snapTurn(degrees, reach)
  expect(turn.degrees + 0).toBeCloseTo(snapped, 10)
  expect(turn.caught).toBe(caught)
})

describe('a hand', () => {
  const [at, to] = [p(130, 240), p(160, 280)]
  it.each([
    ['move', moved(start, at, to)],
    ['scale', scaled(start, at, to)],
    ['turn', rotated(start, at, to)],
    ['pinch', start],
  ] as const)('does one thing at a time: %s', (does, stance) => expect(handed(does, start, [at], [to])).toEqual(stance))

  it('has two fingers', () => {
    const fingers: Fingers = [p(300, 300), p(400, 300)]
    const apart: Fingers = [p(250, 300), p(450, 300)]
    expect(handed('pinch', start, fingers, apart)).toEqual(pinched(start, fingers, apart))
  })
})
