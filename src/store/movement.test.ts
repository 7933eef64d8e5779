import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setGlide, zoomHere } from '../edits/camera'
import { setSpeed } from '../edits/speed'
import { splitTargets } from '../edits/split'
import { trimClip } from '../edits/trim'
import { asset, clip, film, item, lane } from '../project/builders'
import { type GlideWay, glideWays } from '../project/camera'
import { easings } from '../project/easing'
import type { PieceTarget } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId, Footage, Keyframe, Pose, Project, Size } from '../project/project'
import { frameMoment, type Micros, fromSeconds as s } from '../project/time'
import { aroundOnEvenPixels, shared } from '../render/box'
import { methodsOf } from '../render/method'
import { type PictureLayer, planFrame } from '../render/planFrame'

const size = { width: 1080, height: 1920 }
const a: PieceTarget = { kind: 'clip', id: 'a' as ClipId }
const pictured = (id: string, width: number, height: number, kind: 'video' | 'image' = 'image') => ({
  ...asset(id, 20, kind),
  video: { width, height, frameRate: 30, rotation: 0 } as const,
})
const assets = [asset('v', 20), pictured('w', 1920, 1080, 'video')]
const keys = (...all: readonly (readonly [number, Pose])[]) => ({
  keys: all.map(([at, pose]): Keyframe => ({ ...pose, at: s(at) })),
})
const main = (footage: Partial<Footage>, of = 'v') => film({ assets, main: [clip('a', of, 2, 6, footage)] })
const layers = (project: Project, time: Micros, frame: Size = size) =>
  planFrame(project, time, frame).layers.flatMap((layer) => (layer.kind === 'picture' ? [layer] : []))
const first = (project: Project, seconds: number) => layers(project, s(seconds))[0] as PictureLayer
const methods = (project: Project, seconds: number) =>
  methodsOf(planFrame(project, s(seconds), size)).map(({ kind }) => kind)

const across = main(keys([3, { placing: { x: 0, y: 0.5, size: 1 } }], [5, { placing: { x: 1, y: 0.5, size: 1 } }]))

describe('a picture that moves', () => {
  it('is planned where it is on its way', () => {
    const boxes = [0, 1, 2, 3, 5].map((at) => first(across, at).box)
    expect(boxes.map(({ x, width }) => [x, width])).toEqual([
      ...[
        [0, 540],
        [0, 540],
        [0, 1080],
        [540, 540],
        [540, 540],
      ],
    ])
  })
  it('is cut between its pixels, so that it glides', () => {
    const zooming = main(keys([2, {}], [8, { crop: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 } }]))
    const parts = [1, 1.01, 1.02].map((at) => first(zooming, at).part.x * 1080)
    expect(parts[1]).toBeCloseTo(45.45, 6)
    expect(parts[2]).toBeCloseTo(45.9, 6)
    const part = first(zooming, 1.01).part
    const pixels = aroundOnEvenPixels(part, size)
    expect([pixels.x * 1080, pixels.width * 1080].map(Math.round)).toEqual([44, 992])
    expect(shared(part, pixels)).toEqual(part)
  })
  it.each<readonly [string, Project, number, readonly string[]]>([
    ['while it moves', across, 2, ['draw']],
    ['that moves past the frame, too', main(keys([2, { placing: { x: 0.5, y: 0.5, size: 2 } }], [8, {}])), 1, ['draw']],
    ['while it stands', main(keys([3, {}], [5, { opacity: 0 }])), 0.5, ['pass', 'blend', 'draw']],
    ['that is near and stays', zoomHere(main({}), a, s(1), 2), 3, ['pass', 'blend', 'draw']],
    ['that comes nearer', zoomHere(main({}), a, s(1), 2), 1.2, ['draw']],
    ['that glides', setGlide(main({}), a, 'in'), 3, ['draw']],
  ])('%s has the cheapest right method', (_, project, at, kinds) => expect(methods(project, at)).toEqual(kinds))
})

describe('what is looked at', () => {
  const partOf = (way: GlideWay, at: number, of = 'v', footage: Partial<Footage> = {}) => {
    const { x, y, width, height } = first(setGlide(main(footage, of), a, way), at).part
    return [x, y, width, height].map((value) => Math.round(value * 1000) / 1000)
  }
  it.each<readonly [GlideWay, readonly number[], readonly number[]]>([
    ['in', [0, 0, 1, 1], [0.1, 0.1, 0.8, 0.8]],
    ['out', [0.1, 0.1, 0.8, 0.8], [0, 0, 1, 1]],
    ['left', [0.167, 0.083, 0.833, 0.833], [0, 0.083, 0.833, 0.833]],
    ['up', [0.083, 0.167, 0.833, 0.833], [0.083, 0, 0.833, 0.833]],
  ])('goes %s', (way, from, to) => {
    expect(partOf(way, 0)).toEqual(from)
    // The last picture, half a frame before the end.
    for (const [index, value] of partOf(way, 6).entries()) expect(value).toBeCloseTo(to[index] ?? 9, 2)
  })
  it('goes over all of a picture that has more than the frame has room for', () => {
    expect([partOf('right', 0, 'w')[0], partOf('right', 6, 'w')[0]]).toEqual([0, expect.closeTo(1 - 0.264, 2)])
  })
  it('goes to the left as it is seen, however the picture is turned', () => {
    expect(partOf('left', 0, 'v', { flip: 'x' })[0]).toBe(0)
    expect(partOf('left', 0, 'w', { turn: 90 }).slice(0, 2)).toEqual([0.083, 0])
  })
  it('leaves a blurred copy behind it as it is', () => {
    const project = zoomHere(main({ fit: 'blur' }, 'w'), a, s(1), 2)
    const [at, later] = [layers(project, s(0)), layers(project, s(3))]
    expect(later[0]?.part).toEqual(at[0]?.part)
    expect(later[1]?.part.width).toBeCloseTo((at[1]?.part.width ?? 0) / 2, 3)
    expect(later[1]?.box).toEqual(at[1]?.box)
  })
})

/** What is seen at each frame of a film. */
const shots = (project: Project) => {
  const frames = Math.round((layout(project).length * 30) / 1e6)
  return Array.from({ length: frames }, (_, index) => {
    const { time, part, box, finish } = layers(project, frameMoment(index, project.frameRate))[0] as PictureLayer
    return { time, part, box, finish }
  })
}

describe('movement goes along with its source', () => {
  const ways: readonly (readonly [string, Project])[] = [
    ['keyframes', across],
    ['a slow way', setGlide(main({}), a, 'left')],
    ['a zoom', zoomHere(main({}), a, s(2), 2)],
  ]
  it.each(ways)('%s: a split changes nothing', (_, project) => {
    expect(shots(splitTargets(project, [a], s(3), () => 'n'))).toEqual(shots(project))
  })
  const trimmed = (project: Project, edge: 'start' | 'end', by: number) =>
    trimClip(project, { id: a.id as ClipId, edge, by: s(by) })
  const ofSource = ways.filter(([name]) => name !== 'a slow way')
  it.each(ofSource)('%s: a trimmed beginning leaves the rest as it was', (_, project) => {
    expect(shots(trimmed(project, 'start', 2))).toEqual(shots(project).slice(60))
  })
  it.each(ofSource)('%s: a trimmed end, too', (_, project) => {
    expect(shots(trimmed(project, 'end', -3))).toEqual(shots(project).slice(0, 90))
  })
  it.each(['start', 'end'] as const)(
    'a slow way: with a trimmed %s it goes all its way in the time that is left',
    (edge) => {
      const by = edge === 'start' ? 2 : -3
      const asNew = setGlide(trimmed(main({}), edge, by), a, 'left')
      expect(shots(trimmed(setGlide(main({}), a, 'left'), edge, by))).toEqual(shots(asNew))
    },
  )
  it.each(ways)('%s: twice as fast, it moves twice as fast', (_, project) => {
    const fast = shots(setSpeed(project, a, 2))
    for (const [index, { box, time }] of fast.slice(0, 89).entries()) {
      const slow = shots(project)[2 * index]
      expect(box.x).toBeCloseTo(slow?.box.x ?? 0, 0)
      expect(Math.abs(time - (slow?.time ?? 0))).toBeLessThan(200)
    }
  })
})

it('keyframes that were all trimmed away leave the picture as it is at the nearest', () => {
  const early = main(keys([0, {}], [1, { placing: { x: 0, y: 0.5, size: 1 } }]))
  const late = main(keys([12, { placing: { x: 1, y: 0.5, size: 1 } }], [15, {}]))
  expect([first(early, 1).box.x, first(late, 1).box.x]).toEqual([0, 540])
})

const share = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const pose = fc.record(
  {
    placing: fc.record({
      x: share(-1, 2),
      y: share(-1, 2),
      size: share(0.05, 4),
      tall: share(0.05, 4),
      rotation: share(-180, 180),
    }),
    crop: fc.record({ x: share(0, 0.5), y: share(0, 0.5), width: share(0.05, 0.5), height: share(0.05, 0.5) }),
    opacity: share(0, 1),
  },
  { requiredKeys: [] },
)

it.each([
  ['of 12,000 pixels', pictured('x', 12_000, 9000)],
  ['of one pixel', pictured('x', 1, 1)],
  ['of one row', pictured('x', 12_000, 1)],
  ['that is upright', pictured('x', 1080, 1920)],
])('a picture %s takes a part of itself that is there, whatever moves and however', (_, picture) => {
  const movement = fc.record({
    fit: fc.constantFrom('fit', 'fill', 'blur') as fc.Arbitrary<Footage['fit']>,
    easing: fc.constantFrom(...easings),
    poses: fc.tuple(pose, pose),
    turn: fc.constantFrom(90, 180, 270) as fc.Arbitrary<90 | 180 | 270>,
    way: fc.constantFrom(...glideWays),
    over: fc.boolean(),
    at: fc.integer({ min: 0, max: 179 }),
  })
  fc.assert(
    fc.property(movement, ({ fit, easing, poses: [from, to], turn, way, over, at }) => {
      const footage: Partial<Footage> = {
        ...{ fit, turn, glide: { way, start: s(0), end: s(6) } },
        zooms: [{ start: s(1), end: s(3), strength: 3 }],
        keys: [
          { ...from, at: s(1), easing },
          { ...to, at: s(5) },
        ],
      }
      const of = item('o', 'x', 0, 0, 6)
      const project = over
        ? film({
            assets: [picture],
            lanes: [lane('1', 'overlay', { ...of, content: { ...of.content, ...footage } as Footage })],
          })
        : film({ assets: [picture], main: [clip('a', 'x', 0, 6, footage)] })
      for (const { part, box } of layers(project, frameMoment(at, project.frameRate))) {
        expect(Math.min(part.x, part.y)).toBeGreaterThanOrEqual(-1e-9)
        expect(Math.max(part.x + part.width, part.y + part.height)).toBeLessThanOrEqual(1 + 1e-9)
        expect(Math.min(part.width, part.height, box.width, box.height)).toBeGreaterThan(0)
        const pixels = aroundOnEvenPixels(part, picture.video)
        expect(
          Math.min(pixels.width * picture.video.width, pixels.height * picture.video.height),
        ).toBeGreaterThanOrEqual(1 - 1e-9)
      }
    }),
  )
})

it('a hundred layers that move are planned in no time', () => {
  const lanes = Array.from({ length: 99 }, (_, index) => {
    const of = item(`o${index}`, 'v', 0, 0, 6)
    return lane(`l${index}`, 'overlay', {
      ...of,
      content: { ...of.content, ...keys([0, {}], [6, { opacity: 0 }]) } as Footage,
    })
  })
  const project = { ...across, lanes }
  expect(layers(project, s(1))).toHaveLength(100)
  const times = Array.from({ length: 60 }, (_, frame) => {
    const began = performance.now()
    planFrame(project, frameMoment(frame, project.frameRate), size)
    return performance.now() - began
  })
  // The fastest: others share the machine. About 1 where it was written.
  expect(Math.min(...times)).toBeLessThan(5)
})
