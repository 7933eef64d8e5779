import { describe, expect, it } from 'vitest'
import type { Size } from '../../project/project'
import type { Colours } from './colours'
import { createFitPixels } from './fitPixels'
import { createGradePixels } from './gradePixels'
import { planeStarts } from './planes'
import type { Stored } from './storedPlanes'

type Colour = readonly [red: number, green: number, blue: number]

const television: Colours = { matrix: 'bt709', fullRange: false }
const white: Colour = [255, 255, 255]

/** As the standards write it, without rounding. */
function toPlanes([red, green, blue]: Colour, { matrix, fullRange }: Colours): Colour {
  const [ofRed, ofBlue] = matrix === 'bt709' ? [0.2126, 0.0722] : [0.299, 0.114]
  const luma = ofRed * red + (1 - ofRed - ofBlue) * green + ofBlue * blue
  const [black, range, spread] = fullRange ? [0, 1, 1] : [16, 219 / 255, 224 / 255]
  const difference = (colour: number, share: number) => 128 + ((colour - luma) / (2 - 2 * share)) * spread
  return [black + luma * range, difference(blue, ofBlue), difference(red, ofRed)]
}

/** A picture whose colour depends on the place: `colourAt` is asked for shares of its sides. */
function store(stored: Stored, room: Uint8Array, colours: Colours, colourAt: (x: number, y: number) => Colour) {
  const { width, height, format } = stored
  const [, blue, red] = planeStarts(stored)
  const at = (x: number, y: number) => toPlanes(colourAt(x, y), colours)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) room[y * width + x] = Math.round(at((x + 0.5) / width, (y + 0.5) / height)[0])
  }
  for (let y = 0; y < height / 2; y++) {
    for (let x = 0; x < width / 2; x++) {
      const [, u, v] = at((x + 0.5) / (width / 2), (y + 0.5) / (height / 2))
      const place = (y * width) / 2 + x
      room[format === 'NV12' ? blue + place * 2 : blue + place] = Math.round(u)
      room[format === 'NV12' ? blue + place * 2 + 1 : red + place] = Math.round(v)
    }
  }
}

function pixelsOf(stored: Stored, size: Size, colours: Colours, colourAt: (x: number, y: number) => Colour) {
  const fitting = createFitPixels()(stored, size, colours)
  if (!fitting) throw new Error('There is a way')
  store(stored, fitting.room, colours, colourAt)
  const pixels = fitting.fit()
  return (x: number, y: number) => [...pixels.subarray((y * size.width + x) * 4, (y * size.width + x) * 4 + 4)]
}

const upright = (width: number, height: number): Stored => ({ width, height, format: 'I420', rotation: 0 })

/** Levels by which a colour is off whose luma and differences are rounded to 8 bits. */
const rounding = 2

describe('planes become pixels', () => {
  for (const matrix of ['bt709', 'smpte170m', 'bt470bg'] as const) {
    it.each([true, false])(`in the colours of ${matrix}, full range: %s`, (fullRange) => {
      for (const colour of [white, [0, 0, 0], [200, 30, 60], [10, 40, 250], [90, 220, 20], [255, 230, 0]] as const) {
        const at = pixelsOf(upright(64, 64), { width: 32, height: 32 }, { matrix, fullRange }, () => colour)
        const [red = 0, green = 0, blue = 0, alpha] = at(7, 30)
        const off = Math.max(...[red - colour[0], green - colour[1], blue - colour[2]].map(Math.abs))
        expect(off, `${colour} became ${[red, green, blue]}`).toBeLessThanOrEqual(rounding)
        expect(alpha).toBe(255)
      }
    })
  }

  it('what is whiter than white and blacker than black stays white and black', () => {
    const fitting = createFitPixels()(upright(32, 32), { width: 32, height: 32 }, television)
    fitting?.room.fill(128)
    fitting?.room.subarray(0, 512).fill(250)
    fitting?.room.subarray(512, 1024).fill(3)
    const pixels = fitting?.fit()
    expect([...(pixels?.subarray(0, 4) ?? [])]).toEqual([255, 255, 255, 255])
    expect([...(pixels?.subarray(1023 * 4) ?? [])]).toEqual([0, 0, 0, 255])
  })

  /** Soft enough that it is the same at every size. */
  const slope = (x: number, y: number): Colour => [40 + 160 * x, 200 - 150 * y, 60 + 100 * y]
  const turnedSlope = {
    0: slope,
    90: (x: number, y: number) => slope(1 - y, x),
    270: (x: number, y: number) => slope(y, 1 - x),
  }

  for (const format of ['I420', 'NV12'] as const) {
    it.each([
      ['as they are', 54, 96, 54, 96, 0],
      ['enlarged', 54, 96, 108, 192, 0],
      ['a little smaller', 108, 192, 70, 124, 0],
      ['halved', 108, 192, 54, 96, 0],
      ['more than halved', 108, 192, 51, 91, 0],
      ['at a tenth, of odd halves', 622, 1102, 60, 107, 0],
      ['turned to the right', 192, 108, 54, 96, 90],
      ['turned to the left, at a third', 384, 216, 72, 128, 270],
    ] as const)(`${format} %s`, (_how, width, height, toWidth, toHeight, rotation) => {
      const size = { width: toWidth, height: toHeight }
      const at = pixelsOf({ width, height, format, rotation }, size, television, turnedSlope[rotation])
      let most = 0
      // Beyond the outermost samples there is nothing to go on to.
      for (let y = 4; y < toHeight - 4; y++) {
        for (let x = 4; x < toWidth - 4; x++) {
          const wanted = slope((x + 0.5) / toWidth, (y + 0.5) / toHeight)
          const found = at(x, y)
          most = Math.max(most, ...wanted.map((value, channel) => Math.abs(value - (found[channel] as number))))
        }
      }
      // Rounded where it was stored, and again where it was scaled.
      expect(most).toBeLessThanOrEqual(2 * rounding)
    })
  }

  it('a fine pattern, much reduced, becomes its mean', () => {
    const stripes = (x: number): Colour => (Math.floor(x * 512) % 2 === 0 ? white : [0, 0, 0])
    const at = pixelsOf(upright(512, 512), { width: 64, height: 64 }, television, stripes)
    for (let x = 0; x < 64; x++) expect(Math.abs((at(x, 20)[1] as number) - 127.5)).toBeLessThan(rounding)
  })

  it('in other sizes and colours one after the other', () => {
    const fitPixels = createFitPixels()
    const size = { width: 32, height: 32 }
    const fullRange = { ...television, fullRange: true }
    for (const [stored, colours, level] of [
      [upright(64, 64), television, 255],
      [upright(320, 320), fullRange, 235],
      [upright(64, 64), television, 255],
    ] as const) {
      const fitting = fitPixels(stored, size, colours)
      fitting?.room
        .fill(235)
        .subarray(stored.width * stored.height)
        .fill(128)
      expect(fitting?.fit()[0]).toBe(level)
    }
  })

  it('graded as pixels are that were made before', () => {
    const grade = { look: { name: 'retro', strength: 1 }, sharpness: 0.5 } as const
    const size = { width: 54, height: 96 }
    const fitting = createFitPixels()(upright(108, 192), size, television)
    if (!fitting) throw new Error('There is a way')
    store(upright(108, 192), fitting.room, television, slope)
    const plain = fitting.fit().slice()
    const graded = fitting.fit(grade).slice()
    expect(graded).not.toEqual(plain)
    createGradePixels()({ ...size, data: plain }, grade)
    expect(graded).toEqual(plain)
  })

  it('but not upside down, nor smaller than the kernels’ lines', () => {
    expect(createFitPixels()({ ...upright(64, 64), rotation: 180 }, { width: 32, height: 32 }, television)).toBeNull()
    expect(createFitPixels()(upright(64, 64), { width: 8, height: 8 }, television)).toBeNull()
  })
})
