import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../scripts/paths.mjs'
import { wat } from '../scripts/wat.mjs'
import { setPicture } from '../src/edits/picture'
import { asset, clip, cue, film, item, lane, title } from '../src/project/builders'
import { type Grade, lookNames } from '../src/project/grade'
import type { Box, ClipId, Footage, MainClip, Placing, Project, Size } from '../src/project/project'
import { fromSeconds, type Micros } from '../src/project/time'
import type { Composing, Difference, Scene } from './blendPage/composing'
import { expect, test } from './guard'

type PageOfComposing = { readonly composing: Composing }

const size = { width: 1080, height: 1920 }

/** Words that light up before a box that is seen through, and a title that is on its way in. */
function told(stored: Size): Project {
  const cues = [cue('one', { start: fromSeconds(0), end: fromSeconds(2) }, 'Ысык нан, каймак жана чай')]
  const items = title('two', 0, 2, 'Чоң эненин наны')
  const plain = film({
    assets: [{ ...asset('v', 4), video: { ...stored, frameRate: 30, rotation: 0 } }],
    main: [clip('a', 'v', 0, 4)],
    lanes: [lane('texts', 'text', items)],
    cues,
  })
  const { style } = plain.captions
  const box = { color: '#103a2c', opacity: 0.6, padding: 0.3, radius: 0.2, around: 'line' } as const
  const motion = { in: { kind: 'pop', length: fromSeconds(1) } } as const
  return {
    ...plain,
    captions: { ...plain.captions, style: { ...style, box, spoken: { color: '#ffd34d', scale: 1.1 } } },
    lanes: plain.lanes.map((each) => ({
      ...each,
      items: each.items.map((item) =>
        item.content.kind === 'title'
          ? { ...item, content: { ...item.content, style: { ...style, y: 0.2, motion } } }
          : item,
      ),
    })),
  }
}

/** Only a part of its clip is left. */
const cut = (project: Project, crop: Box | undefined): Project =>
  crop ? setPicture(project, 'a' as ClipId, { crop }, 0 as Micros) : project

let code: Promise<string> | null = null

async function bundle(): Promise<string> {
  const lib = { entry: join(root, 'e2e/blendPage/composing.ts'), formats: ['iife' as const], name: 'bundled' }
  const plugins = [wat()]
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: { write: false, minify: false, lib },
  })
  const [chunk] = [output].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (chunk?.type !== 'chunk') throw new Error('Vite makes one script')
  return chunk.code
}

const upright = { width: 1080, height: 1920 }
const lying = { width: 1920, height: 1080 }
/** Seconds: the title half in, then nothing but what stands, and another word. */
const moments = [0.15, 1.5]

type Way = readonly [how: string, stored: Size, rotation: Scene['rotation'], crop?: Box]

function check([how, stored, rotation, crop]: Way, judge: (off: Difference) => void) {
  test(`text over a picture ${how} looks as if it had been drawn`, async ({ page }) => {
    code ??= bundle()
    await page.goto('./')
    await page.evaluate(await code)
    const project = cut(told(rotation === 0 ? stored : upright), crop)
    for (const format of ['I420', 'NV12'] as const) {
      for (const at of moments) {
        const scene: Scene = { project, time: fromSeconds(at), size, stored, format, rotation }
        judge(await page.evaluate((each) => (window as unknown as PageOfComposing).composing.difference(each), scene))
      }
    }
  })
}

for (const way of [
  ['as it is stored', upright, 0],
  ['turned to the right', lying, 90],
  ['turned to the left', lying, 270],
] as const) {
  check(way, ({ luma, colour }) => expect(Math.max(luma, colour)).toBeLessThanOrEqual(2))
}

// A canvas weighs neighbours in sixteenths, which is a level more here and there.
for (const way of [
  ['cut out and enlarged', lying, 0],
  ['made smaller', { width: 1440, height: 2560 }, 0],
  ['cut by hand', upright, 0, { x: 0.1, y: 0.3, width: 0.7, height: 0.5 }],
  ['cut by hand and turned to the right', lying, 90, { x: 0.1, y: 0.3, width: 0.7, height: 0.5 }],
] as const) {
  check(way, ({ luma, colour, clear }) => {
    expect(Math.max(luma, colour)).toBeLessThanOrEqual(3)
    expect(clear).toBeLessThan(200)
  })
}

/** A picture in a corner of the film, below its words. */
function withOver(project: Project, placing: Placing, crop?: Box): Project {
  const over = item('over', 'w', 0, 0, 4)
  const content = { ...over.content, fit: 'fit', placing, ...(crop && { crop }) } as Footage
  const small = { ...asset('w', 4), video: { width: 360, height: 640, frameRate: 30, rotation: 0 } } as const
  return {
    ...project,
    assets: { ...project.assets, [small.id]: small },
    lanes: [lane('over', 'overlay', { ...over, content }), ...project.lanes],
  }
}

for (const [how, placing, crop] of [
  ['as large as it is stored', { x: 0.75, y: 0.25, size: 1 / 3 }],
  ['made larger, between the pixels', { x: 0.3171, y: 0.3333, size: 0.4321 }],
  ['made smaller, out over the edge', { x: 0.95, y: 0.7, size: 0.2 }],
  ['cut by hand', { x: 0.4, y: 0.4, size: 0.4 }, { x: 0.1, y: 0.25, width: 0.75, height: 0.5 }],
] as const) {
  test(`a small picture over the film ${how} looks as if it had been drawn`, async ({ page }) => {
    code ??= bundle()
    await page.goto('./')
    await page.evaluate(await code)
    const project = withOver(told(upright), placing, crop)
    const scene: Scene = { project, time: fromSeconds(1.5), size, stored: upright, format: 'I420', rotation: 0 }
    const off = await page.evaluate((each) => (window as unknown as PageOfComposing).composing.difference(each), scene)
    expect(Math.max(off.luma, off.colour), JSON.stringify(off)).toBeLessThanOrEqual(2)
  })
}

/** Everything at once, and looks of different kinds. */
const grades: readonly Grade[] = [
  { brightness: 0.3, contrast: 0.4, saturation: 0.3, warmth: 0.5, shadows: 0.4, highlights: -0.4 },
  { sharpness: 1, vignette: 0.7 },
  ...lookNames.map((name): Grade => ({ look: { name, strength: 1 } })),
]
const graded = (project: Project, grade: Grade): Project => {
  const dressed = (clip: MainClip): MainClip =>
    clip.content.kind === 'footage' ? { ...clip, content: { ...clip.content, grade } } : clip
  return { ...project, main: project.main.map(dressed) }
}

for (const [how, stored, rotation] of [
  ['as it is stored', upright, 0],
  ['turned to the left', lying, 270],
] as const) {
  test(`a graded picture ${how} looks as if it had been drawn`, async ({ page }) => {
    code ??= bundle()
    await page.goto('./')
    await page.evaluate(await code)
    for (const grade of grades) {
      const project = graded(told(upright), grade)
      const scene: Scene = { project, time: fromSeconds(1.5), size, stored, format: 'NV12', rotation }
      const off = await page.evaluate(
        (each) => (window as unknown as PageOfComposing).composing.difference(each),
        scene,
      )
      // Steep curves and sharpening make a level more of what a canvas rounds, in a few samples of a million.
      expect(off.luma, JSON.stringify(grade)).toBeLessThanOrEqual(3)
      expect(off.clear, JSON.stringify(grade)).toBeLessThan(50)
    }
  })
}

const onScreen = { width: 540, height: 960 }

for (const [how, stored, rotation] of [
  ['as it is stored', upright, 0],
  ['turned to the right', lying, 90],
  ['turned to the left', lying, 270],
  ['cut out', lying, 0],
  ['much larger', { width: 2160, height: 3840 }, 0],
] as const) {
  test(`a preview of a picture ${how} looks as the canvas would draw it`, async ({ page }) => {
    code ??= bundle()
    await page.goto('./')
    await page.evaluate(await code)
    const project = told(rotation === 0 ? stored : upright)
    for (const format of ['I420', 'NV12'] as const) {
      const scene: Scene = { project, time: fromSeconds(1.5), size: onScreen, stored, format, rotation }
      const off = await page.evaluate((each) => (window as unknown as PageOfComposing).composing.preview(each), scene)
      expect(off).toBeLessThan(1)
    }
  })
}
