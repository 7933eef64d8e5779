import { describe, expect, it } from 'vitest'
import type { Size } from '../../project/project'
import { createFitPlanes } from './fitPlanes'
import { planeBytes, planeStarts } from './planes'
import type { Stored } from './storedPlanes'

type Plane = Size & { readonly at: (x: number, y: number) => number }

/** Slopes and edges, different in each plane, in every direction. */
const scene = (plane: number, { width, height }: Size): Plane => ({
  width,
  height,
  at: (x, y) => (Math.round(20 + plane * 30 + (x / width) * 90 + (y / height) * 60) + ((x >> 3) % 3) * 15) % 256,
})

const planesOf = (size: Size) =>
  [0, 1, 2].map((plane) => scene(plane, plane === 0 ? size : { width: size.width / 2, height: size.height / 2 }))

/** Puts the scene where stored planes belong. */
function store({ format, ...size }: Stored, room: Uint8Array) {
  const [luma, blue, red] = planesOf(size) as [Plane, Plane, Plane]
  const starts = planeStarts(size)
  const put = ({ width, height, at }: Plane, start: number, step: number) => {
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) room[start + (y * width + x) * step] = at(x, y)
  }
  put(luma, 0, 1)
  put(blue, starts[1], format === 'NV12' ? 2 : 1)
  put(red, format === 'NV12' ? starts[1] + 1 : starts[2], format === 'NV12' ? 2 : 1)
}

function turned(plane: Plane, rotation: number): Plane {
  const { width, height, at } = plane
  if (rotation === 90) return { width: height, height: width, at: (x, y) => at(y, height - 1 - x) }
  if (rotation === 270) return { width: height, height: width, at: (x, y) => at(width - 1 - y, x) }
  return plane
}

/** Between four neighbours, centre upon centre, in floating point. */
function scaled({ width, height, at }: Plane, to: Size): Plane {
  const place = (index: number, from: number, side: number) =>
    Math.max(0, Math.min(from - 1, ((index + 0.5) * from) / side - 0.5))
  return {
    ...to,
    at: (x, y) => {
      const [u, v] = [place(x, width, to.width), place(y, height, to.height)]
      const [left, top] = [Math.min(width - 2, Math.floor(u)), Math.min(height - 2, Math.floor(v))]
      const line = (row: number) => at(left, row) * (1 - u + left) + at(left + 1, row) * (u - left)
      return line(top) * (1 - v + top) + line(top + 1) * (v - top)
    },
  }
}

/** The furthest that any sample is from what it should be. */
function furthest(size: Size, stored: Stored): number {
  const fitting = createFitPlanes(size)(stored)
  if (!fitting) throw new Error('There is a way')
  store(stored, fitting.room)
  const { data } = fitting.fit()
  expect(data.length).toBe(planeBytes(size))
  let most = 0
  for (const [plane, stores] of planesOf(stored).entries()) {
    const side = plane === 0 ? 1 : 2
    const to = { width: size.width / side, height: size.height / side }
    const upright = scaled(turned(stores, stored.rotation), to)
    const start = planeStarts(size)[plane] as number
    for (let y = 0; y < to.height; y++) {
      for (let x = 0; x < to.width; x++) {
        most = Math.max(most, Math.abs((data[start + y * to.width + x] as number) - upright.at(x, y)))
      }
    }
  }
  return most
}

const film = { width: 108, height: 192 }

describe('stored planes become a film’s', () => {
  for (const format of ['I420', 'NV12'] as const) {
    it.each([
      ['as they are', 108, 192, 0],
      ['turned to the right', 192, 108, 90],
      ['turned to the left', 192, 108, 270],
    ] as const)(`${format} %s, without a loss`, (_how, width, height, rotation) => {
      expect(furthest(film, { width, height, format, rotation })).toBe(0)
    })

    it.each([
      ['enlarged', 60, 108, 0],
      ['made smaller', 162, 288, 0],
      ['halved', 216, 384, 0],
      ['enlarged and turned to the right', 108, 62, 90],
      ['made smaller and turned to the left', 382, 214, 270],
    ] as const)(`${format} %s, within a level and a half`, (_how, width, height, rotation) => {
      expect(furthest(film, { width, height, format, rotation })).toBeLessThan(1.5)
    })
  }

  it('in other sizes one after the other', () => {
    const fitPlanes = createFitPlanes(film)
    const small = { width: 60, height: 108, format: 'I420', rotation: 0 } as const
    for (const stored of [small, { ...film, format: 'I420', rotation: 0 } as const, small]) {
      const fitting = fitPlanes(stored)
      fitting?.room.fill(77)
      expect(new Set(fitting?.fit().data)).toEqual(new Set([77]))
    }
  })

  it('but not upside down, nor much reduced', () => {
    expect(createFitPlanes(film)({ ...film, format: 'I420', rotation: 180 })).toBeNull()
    expect(createFitPlanes(film)({ width: 324, height: 576, format: 'I420', rotation: 0 })).toBeNull()
  })
})
