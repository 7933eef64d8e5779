import { describe, expect, it } from 'vitest'
import { asset, clip, film, item, lane } from '../project/builders'
import { findPiece, footageOf, type PieceTarget } from '../project/find'
import type { Project } from '../project/project'
import { shapes } from '../project/shapes'
import { fromSeconds } from '../project/time'
import { corners, partsOf, splits } from './arrangements'
import { arrange, arrangeable, freePart } from './arrangePictures'
import { putAsset } from './putAsset'

// overlay   | front 0–4 |
// overlay       | back 1–4 |
// main      |     a 0–4     | b 4–6 |
const project = film({
  assets: [asset('v', 9)],
  main: [clip('a', 'v', 0, 4), clip('b', 'v', 4, 2)],
  lanes: [lane('1', 'overlay', item('front', 'v', 0, 0, 4)), lane('2', 'overlay', item('back', 'v', 1, 0, 3))],
})
const at = (seconds: number) => arrangeable(project, fromSeconds(seconds))
const placing = (of: Project, target: PieceTarget | undefined) => target && footageOf(findPiece(of, target))?.placing

it('takes the clip of the film first, then what lies over it, from the back', () => {
  expect([0, 2, 5].map((seconds) => at(seconds).map(({ id }) => id))).toEqual([
    ['a', 'front'],
    ['a', 'back', 'front'],
    ['b'],
  ])
})

describe.each(Object.values(shapes))('in a film of %j', (size) => {
  it.each(splits)('%s fills the frame and nothing twice', (split) => {
    const parts = partsOf(split, size).map(({ placing: place }) => {
      const [width = 0, tall = width] = [place?.size, place?.tall]
      const [left, top] = [(place?.x ?? 0) - width / 2, (place?.y ?? 0) - tall / 2]
      return { left, right: left + width, top, bottom: top + tall, area: width * tall }
    })
    expect(parts.reduce((sum, { area }) => sum + area, 0)).toBeCloseTo(1, 9)
    for (const { left, right, top, bottom } of parts) {
      expect(Math.min(left, top)).toBeGreaterThan(-1e-9)
      expect(Math.max(right, bottom)).toBeLessThan(1 + 1e-9)
    }
  })
  it.each(corners)('the picture at the %s is a square within the frame', (corner) => {
    const { x, y, size: across, tall = across } = partsOf(corner, size)[1]?.placing ?? { x: 0, y: 0, size: 0 }
    expect(across * size.width).toBeCloseTo(tall * size.height, 6)
    expect([x < 0.5, y < 0.5]).toEqual([corner.endsWith('Left'), corner.startsWith('top')])
    expect(Math.min(x - across / 2, y - tall / 2, 1 - x - across / 2, 1 - y - tall / 2)).toBeGreaterThan(0)
  })
})

it('lets pictures stand together, in another way, and as the clip did before', () => {
  const both = at(0)
  const split = arrange(project, both, partsOf('rows2', project.size))
  expect(both.map((target) => placing(split, target))).toEqual([
    { x: 0.5, y: 0.25, size: 1, tall: 0.5 },
    { x: 0.5, y: 0.75, size: 1, tall: 0.5 },
  ])
  expect(arrange(split, both, partsOf('rows2', project.size))).toBe(split)
  const corner = arrange(split, both, partsOf('topRight', project.size))
  expect(placing(corner, both[0])).toBeUndefined()
  expect(footageOf(findPiece(corner, both[1] as PieceTarget))).toMatchObject({ corners: 0.25, shadow: 0.5 })
  expect(
    footageOf(findPiece(arrange(corner, both, partsOf('rows2', project.size)), both[1] as PieceTarget))?.corners,
  ).toBeUndefined()
})

it('files fill the parts that are empty, one by one', () => {
  const start = fromSeconds(4)
  const parts = partsOf('grid4', project.size).slice(1)
  const names = ['x', 'y', 'z']
  const filled = names.reduce(
    (before, name) =>
      putAsset(before, asset(name, 2), { how: 'overlay', at: start, parts }, () => `${name}${before.lanes.length}`),
    project,
  )
  const stands = arrangeable(filled, start)
    .slice(1)
    .map((target) => placing(filled, target))
  expect(new Set(stands)).toEqual(new Set(parts.map((part) => part.placing)))
  expect(freePart(filled, start, parts)).toBeUndefined()
})
