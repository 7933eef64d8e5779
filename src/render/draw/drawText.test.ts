import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { asset, clip, cue, film, on } from '../../project/builders'
import type { Project } from '../../project/project'
import type { TextStyle } from '../../project/textStyle'
import { frameMoment, fromSeconds } from '../../project/time'
import { planFrame } from '../planFrame'
import type { TextLayer } from '../planText'
import { type Asked, countingCanvas } from './countingCanvas'
import { drawText } from './drawText'
import { forgetTexts } from './keptTexts'
import { spritesOver } from './laidOver'

const size = { width: 540, height: 960 }
const rate = { num: 30, den: 1 }
let asked: Asked
const count = (name: string) => asked.get(name) ?? 0

beforeEach(() => {
  asked = new Map()
  vi.stubGlobal('OffscreenCanvas', countingCanvas(asked))
  forgetTexts()
})
afterEach(() => vi.unstubAllGlobals())

function captioned(style: Partial<TextStyle>, text = 'Баш бармак, бадал жүрөк'): Project {
  const plain = film({
    assets: [asset('v', 10)],
    main: [clip('a', 'v', 0, 8)],
    cues: [{ ...cue('one', on('a', 0, 4), text), words: [0, 0.25, 0.5, 0.75] }],
  })
  return { ...plain, captions: { ...plain.captions, style: { ...plain.captions.style, ...style } } }
}
const plansOf = (project: Project, frames = 120) =>
  Array.from({ length: frames }, (_, frame) => planFrame(project, frameMoment(frame, rate), size))
const target = () => new OffscreenCanvas(size.width, size.height).getContext('2d') as OffscreenCanvasRenderingContext2D

/** Draws the first four seconds of a film, as a film is made. */
function play(project: Project) {
  const context = target()
  for (const { layers } of plansOf(project)) for (const layer of layers) drawText(context, layer as TextLayer, size)
}
const withoutFootage = (project: Project): Project => ({ ...project, mainSettings: { hidden: true } })

// Each word is measured, and a space, a capital and a tail.
const measured = 4 + 3
/** A word has an outline and a filling. */
const words = 4

it.each([
  ['stands', {}, 1],
  ['comes, moves and goes', { motion: { in: { kind: 'spin', length: fromSeconds(1) }, loop: 'sway' } }, 1],
  ['is said word by word', { spoken: { color: '#ff0000' } }, 4],
] as const)('a text that %s is laid out once, and drawn once for each of its states', (_, style, states) => {
  play(withoutFootage(captioned(style)))
  expect(count('measureText')).toBe(measured)
  expect(count('fillText')).toBe(states * words)
  expect(count('strokeText')).toBe(states * words)
  expect(count('drawImage')).toBe(120)
})

it('a text that appears word by word is drawn word by word', () => {
  play(withoutFootage(captioned({ reveal: 'words' })))
  expect(count('measureText')).toBe(measured)
  expect(count('fillText')).toBe(1 + 2 + 3 + 4)
})

it('is drawn anew when its font has come', () => {
  const project = withoutFootage(captioned({}))
  play(project)
  forgetTexts()
  play(project)
  expect(count('measureText')).toBe(2 * measured)
  expect(count('fillText')).toBe(2 * words)
})

it('what was drawn long ago is forgotten, what was drawn last is not', () => {
  const [context, box] = [target(), { color: '#000000', opacity: 1, padding: 1, radius: 0, around: 'text' } as const]
  const large = (text: string) =>
    planFrame(withoutFootage(captioned({ box, size: 0.3 }, text)), frameMoment(0, rate), { width: 1080, height: 1920 })
  const draw = (text: string) => {
    for (const layer of large(text).layers) drawText(context, layer as TextLayer, { width: 1080, height: 1920 })
  }
  const texts = Array.from({ length: 60 }, (_, index) => `${index}`)
  for (const text of texts) draw(text)
  expect(count('fillText')).toBe(60)
  draw('59')
  expect(count('fillText')).toBe(60)
  draw('0')
  expect(count('fillText')).toBe(61)
})

it('those who blend texts get the same canvas as long as it has the same pixels', () => {
  const sprites = plansOf(withoutFootage(captioned({ motion: { out: { kind: 'fade', length: fromSeconds(1) } } }))).map(
    spritesOver,
  )
  const [first] = sprites[0] ?? []
  expect(first).toMatchObject({ alpha: 1, kept: true })
  expect(sprites.every(([sprite]) => sprite?.canvas === first?.canvas)).toBe(true)
  expect(sprites[105]?.[0]?.alpha).toBeLessThan(0.7)
})

it('those who blend texts get what moves drawn where it is', () => {
  const plans = plansOf(withoutFootage(captioned({ motion: { in: { kind: 'fromLeft', length: fromSeconds(1) } } })))
  const [moving, standing] = [plans[10], plans[60]].map((plan) => plan && spritesOver(plan)[0])
  expect(moving?.kept).toBe(false)
  expect(standing?.kept).toBe(true)
  expect(moving?.box.x).toBeLessThan(standing?.box.x ?? 0)
})
