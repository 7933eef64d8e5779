import { describe, expect, it } from 'vitest'
import { layOver } from './layOver'
import { ownRoom, sharedRoom, toPlaneSprite } from './planeSprite'
import { planeBytes, planeStarts } from './planes'

type Colour = readonly [number, number, number]
const frame = { width: 32, height: 24 }

/** BT.709 in limited range, without rounding. */
const toYuv = ([r, g, b]: Colour): Colour => {
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b
  return [16 + (y * 219) / 255, 128 + ((b - y) / 1.8556) * (224 / 255), 128 + ((r - y) / 1.5748) * (224 / 255)]
}
const toRgb = ([y, u, v]: Colour): Colour => {
  const luma = ((y - 16) * 255) / 219
  const red = luma + (1.5748 * (v - 128) * 255) / 224
  const blue = luma + (1.8556 * (u - 128) * 255) / 224
  return [red, (luma - 0.2126 * red - 0.0722 * blue) / 0.7152, blue]
}

/** The same numbers at every run. */
function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A picture of soft colours, as planes. */
function picture(roll: (below: number) => number) {
  const data = new Uint8Array(planeBytes(frame))
  const [, blue] = planeStarts(frame)
  for (let at = 0; at < blue; at++) data[at] = 70 + roll(100)
  for (let at = blue; at < data.length; at++) data[at] = 112 + roll(32)
  return { ...frame, data }
}

function sprite(width: number, height: number, roll: (below: number) => number) {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < data.length; at++) data[at] = roll(256)
  // Text is mostly one or the other.
  for (let at = 3; at < data.length; at += 4) data[at] = [0, 255, data[at] as number][roll(3)] as number
  return { width, height, data }
}

type Samples = { readonly at: (plane: 0 | 1 | 2, x: number, y: number) => number }

const samplesOf = (data: Uint8Array): Samples => ({
  at: (plane, x, y) =>
    data[planeStarts(frame)[plane] + y * (plane === 0 ? frame.width : frame.width / 2) + x] as number,
})

/** What a canvas would do, in floating point: to RGB, the sprite over it, and back. */
function drawn(before: Samples, over: ReturnType<typeof sprite>, x: number, y: number, seen: number): Samples {
  const pixel = (column: number, row: number): Colour => {
    const [u, v] = [column >> 1, row >> 1]
    const base = toRgb([before.at(0, column, row), before.at(1, u, v), before.at(2, u, v)])
    const [sx, sy] = [column - x, row - y]
    if (sx < 0 || sy < 0 || sx >= over.width || sy >= over.height) return toYuv(base)
    const from = (sy * over.width + sx) * 4
    const alpha = ((over.data[from + 3] as number) / 255) * seen
    const mix = (channel: 0 | 1 | 2) => (over.data[from + channel] as number) * alpha + base[channel] * (1 - alpha)
    return toYuv([mix(0), mix(1), mix(2)])
  }
  return {
    at: (plane, column, row) => {
      if (plane === 0) return pixel(column, row)[0]
      const four = [0, 1, 2, 3].map((part) => pixel(column * 2 + (part & 1), row * 2 + (part >> 1))[plane])
      return four.reduce((sum, value) => sum + value, 0) / 4
    },
  }
}

const places = [
  ['on even pixels', 4, 6, 1],
  ['on odd pixels', 7, 5, 1],
  ['half seen', 7, 5, 0.5],
  ['hardly seen', 4, 6, 0.1],
  ['over the upper left corner', -3, -5, 1],
  ['over the lower right corner', 22, 17, 1],
] as const

describe('a sprite laid over planes', () => {
  it.each(places)('looks as if it had been drawn: %s', (_where, x, y, seen) => {
    const roll = dice(x * 31 + y)
    const planes = picture(roll)
    const over = sprite(15, 11, roll)
    const expected = drawn(samplesOf(planes.data.slice()), over, x, y, seen)
    const converted = toPlaneSprite({ ...over, x, y }, frame, ownRoom)
    if (converted) layOver(planes, converted, seen)
    const laid = samplesOf(planes.data)
    for (const plane of [0, 1, 2] as const) {
      const side = plane === 0 ? 1 : 2
      for (let row = 0; row < frame.height / side; row++) {
        for (let column = 0; column < frame.width / side; column++) {
          const off = Math.abs(laid.at(plane, column, row) - expected.at(plane, column, row))
          expect(off, `plane ${plane} at ${column}, ${row}`).toBeLessThanOrEqual(1)
        }
      }
    }
  })
})

describe('a sprite', () => {
  const roll = dice(1)
  it('outside the frame is nothing', () => {
    expect(toPlaneSprite({ ...sprite(4, 4, roll), x: 32, y: 0 }, frame, ownRoom)).toBeNull()
    expect(toPlaneSprite({ ...sprite(4, 4, roll), x: 0, y: -4 }, frame, ownRoom)).toBeNull()
  })
  it('changes nothing where it is clear', () => {
    const planes = picture(roll)
    const before = planes.data.slice()
    const clear = {
      width: 8,
      height: 8,
      data: new Uint8ClampedArray(8 * 8 * 4).fill(255).map((_, at) => (at % 4 === 3 ? 0 : 255)),
    }
    // As after another sprite that lay there before.
    const room = sharedRoom()
    toPlaneSprite({ ...sprite(12, 12, roll), x: 3, y: 3 }, frame, room)
    const converted = toPlaneSprite({ ...clear, x: 3, y: 3 }, frame, room)
    if (converted) layOver(planes, converted)
    expect(planes.data).toEqual(before)
  })
})
