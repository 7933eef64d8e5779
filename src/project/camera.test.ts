import { describe, expect, it } from 'vitest'
import { type GlideWay, glideWays, looksAround, viewAt } from './camera'
import type { AssetId, Footage } from './project'
import { fromSeconds } from './time'

const s = fromSeconds
const footage: Footage = { kind: 'footage', asset: 'v' as AssetId, fit: 'fill' }
const gliding = (way: GlideWay): Footage => ({ ...footage, glide: { way, start: s(1), end: s(3) } })
const zooming: Footage = { ...footage, zooms: [{ start: s(1), end: s(4), strength: 2 }] }

describe('a slow way over a picture', () => {
  it.each<readonly [GlideWay, readonly number[], readonly number[]]>([
    ['in', [1, 0, 0], [1.25, 0, 0]],
    ['out', [1.25, 0, 0], [1, 0, 0]],
    ['left', [1.2, 1, 0], [1.2, -1, 0]],
    ['right', [1.2, -1, 0], [1.2, 1, 0]],
    ['up', [1.2, 0, 1], [1.2, 0, -1]],
    ['down', [1.2, 0, -1], [1.2, 0, 1]],
  ])('%s', (way, from, to) => {
    const at = (seconds: number) => Object.values(viewAt(gliding(way), s(seconds)) ?? {})
    expect([at(0), at(1), at(3), at(9)]).toEqual([from, from, to, to])
    expect(at(2)).toEqual(from.map((value, index) => (value + (to[index] ?? 0)) / 2))
  })
  it.each(glideWays)('%s is under way between its ends only', (way) => {
    expect([0.9, 1, 2.9, 3].map((at) => looksAround(gliding(way), s(at)))).toEqual([false, true, true, false])
  })
})

describe('a zoom', () => {
  it('comes near, stays and goes back', () => {
    const zoomAt = (at: number) => viewAt(zooming, s(at))?.zoom ?? 1
    expect([0.9, 1, 1.2, 1.4, 2.5, 3.6, 3.8, 4].map(zoomAt)).toEqual([1, 1, 1.5, 2, 2, 2, 1.5, 1])
  })
  it('is under way on its way there and back', () => {
    const times = [0.9, 1, 1.39, 1.4, 3.6, 3.61, 4]
    expect(times.map((at) => looksAround(zooming, s(at)))).toEqual([false, true, true, false, false, true, false])
  })
  it('that is short reaches its strength in its middle', () => {
    const short = { ...footage, zooms: [{ start: s(1), end: s(1.2), strength: 3 }] }
    expect(viewAt(short, s(1.1))?.zoom).toBe(3)
  })
  it('comes nearer to what glides', () => {
    expect(viewAt({ ...gliding('left'), zooms: zooming.zooms ?? [] }, s(2))).toEqual({ zoom: 2.4, x: 0, y: 0 })
  })
})

it('nothing is looked at otherwise where nothing was asked for', () => {
  expect(viewAt(footage, s(1))).toBeUndefined()
  expect(looksAround(footage, s(1))).toBe(false)
})
