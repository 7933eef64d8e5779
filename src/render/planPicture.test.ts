import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asset, clip, film, item, lane } from '../project/builders'
import type { Box, Footage, Project } from '../project/project'
import { fromSeconds } from '../project/time'
import { shared } from './box'
import { methodsOf } from './method'
import { planFrame } from './planFrame'

const size = { width: 1080, height: 1920 }
const wide = { ...asset('w', 10), video: { width: 1920, height: 1080, frameRate: 30, rotation: 0 } as const }

const main = (footage: Partial<Footage>) => film({ assets: [wide], main: [clip('a', 'w', 0, 4, footage)] })
const over = (footage: Partial<Footage>): Project => {
  const { content, ...rest } = item('b', 'w', 0, 0, 4)
  return film({
    assets: [wide],
    lanes: [lane('1', 'overlay', { ...rest, content: { ...content, ...footage } as Footage })],
  })
}
const layers = (project: Project) =>
  planFrame(project, fromSeconds(1), size).layers.flatMap((layer) => (layer.kind === 'picture' ? [layer] : []))
const boxes = (project: Project) => layers(project).map(({ box }) => [box.x, box.y, box.width, box.height])
const methods = (project: Project) => methodsOf(planFrame(project, fromSeconds(1), size)).map(({ kind }) => kind)

describe('a clip of the film', () => {
  it('stands whole before the background', () => {
    const placing = { x: 0.5, y: 0.25, size: 0.5 }
    expect(boxes(main({ fit: 'fit', placing }))).toEqual([[270, 480 - 151.875, 540, 303.75]])
  })
  it('stands before a blurred copy that fills the frame, wherever it stands itself', () => {
    const placing = { x: 0.5, y: 0.25, size: 0.5, rotation: 20 }
    const [behind, before] = layers(main({ fit: 'blur', placing, shadow: 1 }))
    expect(behind).toMatchObject({ blurred: true, box: { x: 0, y: 0, ...size } })
    expect(behind?.finish).toBeUndefined()
    expect(before?.finish).toMatchObject({ rotation: 20, shadow: 1, shape: { width: 540, height: 303.75 } })
  })
  it('fills the frame with what is left of it, by the cheapest method', () => {
    const project = main({ crop: { x: 0.5, y: 0, width: 0.5, height: 1 } })
    const [layer] = layers(project)
    expect((layer?.part.x ?? 0) + (layer?.part.width ?? 0) / 2).toBeCloseTo(0.75, 2)
    expect(methods(project)).toEqual(['pass', 'blend', 'draw'])
  })
  it('costs no more when it is larger than the frame', () => {
    const project = main({ placing: { x: 0.5, y: 0.5, size: 2 } })
    expect(boxes(project)).toEqual([[0, 0, 1080, 1920]])
    expect(layers(project)[0]?.part.height).toBeCloseTo(0.5, 3)
    expect(methods(project)).toEqual(['pass', 'blend', 'draw'])
  })
  it('is turned by a quarter and fitted again', () => {
    const [layer] = layers(main({ fit: 'fit', turn: 90 }))
    expect(layer?.finish).toMatchObject({ turn: 90, shape: { width: 1080, height: 1920 } })
    expect(layer?.box).toMatchObject({ width: 1920, height: 1080 })
  })
  it.each<Partial<Footage>>([
    { turn: 180 },
    { flip: 'x' },
    { opacity: 0.5 },
    { corners: 0.2 },
    { shadow: 0.3 },
    { border: { color: '#fff', width: 0.01 } },
    { placing: { x: 0.5, y: 0.5, size: 1, rotation: 3 } },
  ])('is drawn where it is not plain: %j', (footage) => expect(methods(main(footage))).toEqual(['draw']))
})

it('what may be seen through is drawn over the background', () => {
  const photo = film({ assets: [asset('p', 3, 'image')], main: [clip('a', 'p', 0, 3)] })
  expect(methods(photo)).toEqual(['draw'])
})

describe('an overlay', () => {
  it('fills a room of its own shape', () => {
    expect(boxes(over({ placing: { x: 0.25, y: 0.5, size: 0.5, tall: 1 } }))).toEqual([[0, 0, 540, 1920]])
  })
  it('has its blurred copy in its own room, and the shadow behind it, the border before it', () => {
    const placing = { x: 0.5, y: 0.5, size: 0.5 }
    const [behind, before] = layers(over({ fit: 'blur', placing, shadow: 1, border: { color: '#fff', width: 0.01 } }))
    expect(behind).toMatchObject({ blurred: true, box: { width: 540, height: 960 }, finish: { shadow: 1 } })
    expect(behind?.finish?.border).toBeUndefined()
    expect(before?.finish).toMatchObject({ border: { width: 10.8 }, shape: { width: 540, height: 960 } })
    expect(before?.finish?.shadow).toBeUndefined()
  })
  it('is seen wherever it is put, and takes a part of its picture that is there', () => {
    const share = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    const anywhere = fc.record({
      fit: fc.constantFrom('fit', 'fill', 'blur') as fc.Arbitrary<Footage['fit']>,
      placing: fc.record({ x: share(-1, 2), y: share(-1, 2), size: share(0.05, 4), tall: share(0.05, 4) }),
      crop: fc.record({ x: share(0, 0.5), y: share(0, 0.5), width: share(0.05, 0.5), height: share(0.05, 0.5) }),
      turn: fc.constantFrom(90, 180, 270) as fc.Arbitrary<90 | 180 | 270>,
    })
    fc.assert(
      fc.property(anywhere, (footage) => {
        for (const { box, part, finish } of layers(over(footage))) {
          const seen = shared(about(box, finish?.shape ?? box), { x: 0, y: 0, ...size })
          expect(seen.width * seen.height).toBeGreaterThan(0)
          expect(Math.min(part.x, part.y, part.width, part.height)).toBeGreaterThanOrEqual(0)
          expect(Math.max(part.x + part.width, part.y + part.height)).toBeLessThanOrEqual(1 + 1e-9)
          expect(Math.min(part.width * 1920, part.height * 1080)).toBeGreaterThanOrEqual(2 - 1e-9)
        }
      }),
    )
  })
})

/** A box of that size about the same middle. */
const about = ({ x, y, ...box }: Box, { width, height }: { width: number; height: number }): Box => ({
  x: x + (box.width - width) / 2,
  y: y + (box.height - height) / 2,
  width,
  height,
})
