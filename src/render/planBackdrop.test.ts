import { expect, it } from 'vitest'
import { asset, clip, film } from '../project/builders'
import type { AssetId, Footage, Project } from '../project/project'
import { fromSeconds } from '../project/time'
import { methodsOf } from './method'
import { planFrame } from './planFrame'

const size = { width: 1080, height: 1920 }
const assets = [
  asset('v', 9),
  { ...asset('p', 3, 'image'), video: { width: 1920, height: 1080, frameRate: 30, rotation: 0 } as const },
]
const of = (footage: Partial<Footage>, change: Partial<Project> = {}): Project => ({
  ...film({
    assets,
    main: [
      clip('a', 'v', 0, 2, footage),
      { ...clip('b', 'v', 2, 2), into: { kind: 'fade', length: fromSeconds(1) } as never },
    ],
  }),
  backdrop: { kind: 'photo', asset: 'p' as AssetId },
  ...change,
})
const plan = (project: Project, at = 0.2) => planFrame(project, fromSeconds(at), size)
const shown = (project: Project, at?: number) =>
  plan(project, at).layers.map((layer) => (layer.kind === 'picture' ? layer.asset : layer.kind))

it('a photo fills the frame behind a picture that leaves some of it free', () => {
  const project = of({ placing: { x: 0.5, y: 0.5, size: 0.5 } })
  expect(shown(project)).toEqual(['p', 'v'])
  expect(plan(project).layers[0]).toMatchObject({ box: { x: 0, y: 0, ...size }, sheer: true })
})

it.each<readonly [string, Partial<Footage>, readonly string[]]>([
  ['a picture that fills it', {}, ['pass', 'blend', 'draw']],
  ['a blurred copy', { fit: 'blur', placing: { x: 0.5, y: 0.5, size: 0.5 } }, ['draw']],
])('behind %s no photo is decoded', (_, footage, methods) => {
  expect(shown(of(footage))).not.toContain('p')
  expect(methodsOf(plan(of(footage))).map(({ kind }) => kind)).toEqual(methods)
})

it('each side of a transition has it behind itself', () => {
  const [layer] = plan(of({ placing: { x: 0.5, y: 0.5, size: 0.5 } }), 1.8).layers
  if (layer?.kind !== 'transition') throw new Error('It becomes another')
  expect([layer.from, layer.to].map(({ layers }) => layers.length)).toEqual([2, 1])
})

it('an empty frame shows it, and a photo that is not there is the colour', () => {
  expect(shown({ ...of({}), main: [] })).toEqual(['p'])
  expect(shown({ ...of({}), main: [], backdrop: { kind: 'photo', asset: 'x' as AssetId } })).toEqual([])
})

it('two colours go along with the plan', () => {
  expect(plan(of({}, { background: '#fff', backdrop: { kind: 'gradient', to: '#000' } }))).toMatchObject({
    ...{ background: '#fff', gradient: '#000' },
  })
})
