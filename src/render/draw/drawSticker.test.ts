import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { asset, clip, film, lane, sticker } from '../../project/builders'
import type { Sticker } from '../../project/project'
import { frameMoment, fromSeconds } from '../../project/time'
import { planFrame } from '../planFrame'
import { type Asked, countingCanvas } from './countingCanvas'
import { drawFrame } from './drawFrame'
import { spritesOver } from './laidOver'

const rate = { num: 30, den: 1 }
/** One for all: the canvases of what moves are used again, in the next test too. */
const asked: Asked = new Map()
const count = (name: string) => asked.get(name) ?? 0

beforeEach(() => {
  asked.clear()
  vi.stubGlobal('OffscreenCanvas', countingCanvas(asked))
  vi.stubGlobal('Path2D', class {})
})
afterEach(() => vi.unstubAllGlobals())

/** The first two seconds of a film. Of a size of its own each time: what is kept is kept over all tests. */
function plansOf(change: Partial<Sticker>, side: number) {
  const plain = sticker('x', 0, 2)
  const content = { ...(plain.content as Sticker), ...change }
  const project = film({
    assets: [asset('v', 10)],
    main: [clip('a', 'v', 0, 8)],
    lanes: [lane('over', 'text', { ...plain, content })],
  })
  return Array.from({ length: 60 }, (_, frame) =>
    planFrame(project, frameMoment(frame, rate), { width: side, height: side }),
  )
}
const draw = (change: Partial<Sticker>, side: number) => {
  const context = new OffscreenCanvas(side, side).getContext('2d') as OffscreenCanvasRenderingContext2D
  for (const plan of plansOf(change, side)) drawFrame(context, plan, () => null)
}

/** What of a star lies inside it: drawn as often as the star is. */
const shades = 3

it('is drawn once as long as it stands, and laid onto every frame', () => {
  draw({}, 200)
  expect(count('clip')).toBe(shades)
  expect(count('drawImage')).toBe(60)
  draw({ color: '#6b35f2' }, 200)
  expect(count('clip')).toBe(2 * shades)
})

it('is drawn for each frame in which it moves, and once for the others', () => {
  draw({ motion: { in: { kind: 'pop', length: fromSeconds(1) } } }, 210)
  expect(count('drawImage')).toBe(60)
  expect(count('clip')).toBe(31 * shades)
})

it('that only pales is not drawn anew', () => {
  draw({ motion: { out: { kind: 'fade', length: fromSeconds(1) } } }, 220)
  expect(count('clip')).toBe(shades)
})

it('is the same canvas for those who blend it, as long as it has the same pixels', () => {
  const [first, ...others] = plansOf({}, 230).map((plan) => spritesOver(plan)[0])
  expect(first).toMatchObject({ kept: true, alpha: 1, box: { x: 69, width: 92 } })
  expect(others.every((sprite) => sprite?.canvas === first?.canvas)).toBe(true)
})

it('that lies beyond the frame is no more than what is seen of it', () => {
  const [plan] = plansOf({ x: 1, size: 2 }, 240)
  expect(plan && spritesOver(plan)[0]?.box).toMatchObject({ x: 0, width: 240 })
})

it('counts a clock of two signs', () => {
  draw({ name: 'countdown' }, 250)
  expect(count('drawImage')).toBe(60)
  expect(count('arc')).toBe(60 * 4)
})
