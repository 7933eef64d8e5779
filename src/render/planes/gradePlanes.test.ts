import { describe, expect, it } from 'vitest'
import { adjustmentNames, adjustments, type Grade, lookNames } from '../../project/grade'
import { createGradePixels } from './gradePixels'
import { createGradePlanes } from './gradePlanes'
import { createPlaneKernels, createRoom } from './planeKernels'
import { planeBytes, planeStarts } from './planes'

/** Large enough that light falls off by less than a level from one pixel to the next. */
const size = { width: 480, height: 320 }

/** Soft slopes and an edge, in colours that no screen has to cut off. */
function picture(): Uint8Array {
  const data = new Uint8Array(planeBytes(size))
  const [luma, blue, red] = planeStarts(size)
  for (let at = 0; at < size.width * size.height; at++) {
    const [x, y] = [at % size.width, Math.floor(at / size.width)]
    data[luma + at] = 60 + x / 5 + y / 10 + (x > 300 ? 20 : 0)
  }
  for (let at = 0; at < (size.width * size.height) / 4; at++) {
    data[blue + at] = 118 + (at % 20)
    data[red + at] = 120 + (at % 13)
  }
  return data
}

function gradedPlanes(planes: Uint8Array, ...grades: readonly Grade[]): Uint8Array {
  const kernels = createPlaneKernels()
  const take = createRoom(kernels)
  const start = take(planes.length)
  const grade = createGradePlanes(kernels, take, size, planeStarts(size, start))
  const room = new Uint8Array(kernels.memory.buffer, start, planes.length)
  for (const each of grades) {
    room.set(planes)
    grade(each)
  }
  return room.slice()
}

/** As the standard writes it: each pixel has the colour of its four. */
function toPixels(planes: Uint8Array): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(size.width * size.height * 4)
  const [, blue, red] = planeStarts(size)
  for (let at = 0; at < size.width * size.height; at++) {
    const [x, y] = [at % size.width, Math.floor(at / size.width)]
    const sample = (y >> 1) * (size.width / 2) + (x >> 1)
    const [l, u, v] = [planes[at] ?? 0, planes[blue + sample] ?? 0, planes[red + sample] ?? 0]
    const grey = (l - 16) * (255 / 219)
    const [ofBlue, ofRed] = [((u - 128) * 255) / 224, ((v - 128) * 255) / 224]
    const rgb = [grey + 1.5748 * ofRed, grey - 0.187324 * ofBlue - 0.468124 * ofRed, grey + 1.8556 * ofBlue]
    pixels.set([...rgb.map(Math.round), 255], at * 4)
  }
  return pixels
}

/** Told apart fast: there are many samples. */
const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((value, at) => value === b[at])

const lumaOf = (pixels: Uint8ClampedArray, at: number) =>
  16 +
  (219 / 255) *
    (0.2126 * (pixels[at * 4] ?? 0) + 0.7152 * (pixels[at * 4 + 1] ?? 0) + 0.0722 * (pixels[at * 4 + 2] ?? 0))

const everyGrade: readonly (readonly [string, Grade])[] = [
  ...lookNames.map((name) => [name, { look: { name, strength: 1 } }] as const),
  ...adjustmentNames.flatMap((name) =>
    [adjustments[name].least, 1]
      .filter((value) => value !== 0)
      .map((value) => [`${name} ${value}`, { [name]: value }] as const),
  ),
]

describe('planes are graded', () => {
  it('not at all by a grade that says nothing', () => {
    expect(isSame(gradedPlanes(picture(), {}), picture())).toBe(true)
  })

  it('not at all by a look without strength', () => {
    for (const name of lookNames) {
      expect(isSame(gradedPlanes(picture(), { look: { name, strength: 0 } }), picture()), name).toBe(true)
    }
  })

  it.each(everyGrade)('by %s, as pixels are', (_name, grade) => {
    const planes = gradedPlanes(picture(), grade)
    expect(isSame(planes, picture())).toBe(false)
    const data = toPixels(picture())
    createGradePixels()({ ...size, data }, grade)
    const off = Array.from({ length: size.width * size.height }, (_, at) =>
      Math.abs(lumaOf(data, at) - (planes[at] ?? 0)),
    )
    expect(off.reduce((most, each) => Math.max(most, each), 0)).toBeLessThanOrEqual(2)
  })

  it('by one grade after the other, without a trace of the one before', () => {
    const [first, second]: Grade[] = [{ brightness: 1, sharpness: 1 }, { look: { name: 'sepia', strength: 0.5 } }]
    const after = gradedPlanes(picture(), first ?? {}, second ?? {})
    expect(isSame(after, gradedPlanes(picture(), second ?? {}))).toBe(true)
  })

  it('to grey where there is to be no colour', () => {
    for (const grade of [{ saturation: -1 }, { look: { name: 'silver', strength: 1 } }] as const) {
      const planes = gradedPlanes(picture(), grade)
      const luma = size.width * size.height
      expect(isSame(planes.subarray(0, luma), picture().subarray(0, luma))).toBe(true)
      expect(new Set(planes.subarray(size.width * size.height))).toEqual(new Set([128]))
    }
  })

  it('darker towards the corners, and not in the middle', () => {
    const flat = picture().fill(200, 0, size.width * size.height)
    const planes = gradedPlanes(flat, { vignette: 1 })
    const at = (x: number, y: number) => planes[y * size.width + x] ?? 0
    expect(at(240, 160)).toBe(200)
    expect(at(0, 0)).toBeLessThan(60)
    expect([at(479, 0), at(0, 319), at(479, 319)]).toEqual([at(0, 0), at(0, 0), at(0, 0)])
    expect(at(60, 40)).toBeGreaterThan(at(0, 0))
  })

  it('sharper at an edge only, by the same on both sides', () => {
    const flat = picture().fill(100, 0, size.width * size.height)
    for (let y = 0; y < size.height; y++) flat.fill(140, y * size.width + 240, (y + 1) * size.width)
    const planes = gradedPlanes(flat, { sharpness: 1 })
    const line = [...planes.subarray(5 * size.width, 6 * size.width)]
    expect(line.slice(238, 242)).toEqual([100, 92, 148, 140])
    expect(new Set([...line.slice(0, 238), ...line.slice(242)])).toEqual(new Set([100, 140]))
  })
})

describe('pixels are graded', () => {
  const pixel = (colour: readonly number[], grade: Grade) => {
    const data = new Uint8ClampedArray([...colour, 255])
    createGradePixels()({ width: 1, height: 1, data }, grade)
    return [...data]
  }

  it('and keep what they let through', () => {
    const data = new Uint8ClampedArray([200, 100, 50, 0, 200, 100, 50, 77])
    createGradePixels()({ width: 2, height: 1, data }, { brightness: 1 })
    expect([data[3], data[7]]).toEqual([0, 77])
  })

  it('while black and white stay', () => {
    for (const name of ['brightness', 'contrast', 'shadows', 'highlights', 'warmth', 'saturation'] as const) {
      expect(pixel([0, 0, 0], { [name]: 1 })).toEqual([0, 0, 0, 255])
      expect(pixel([255, 255, 255], { [name]: 1 })).toEqual([255, 255, 255, 255])
    }
  })

  it('brighter, darker, warmer, cooler', () => {
    const grey = [120, 120, 120]
    expect(pixel(grey, { brightness: 1 })[0]).toBeGreaterThan(160)
    expect(pixel(grey, { brightness: -1 })[0]).toBeLessThan(70)
    const [red = 0, , blue = 0] = pixel(grey, { warmth: 1 })
    expect(red - blue).toBeGreaterThan(30)
    const [less = 0, , more = 0] = pixel(grey, { warmth: -1 })
    expect(more - less).toBeGreaterThan(30)
  })
})
