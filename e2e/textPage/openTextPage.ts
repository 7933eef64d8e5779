import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { build } from 'vite'
import { root } from '../../scripts/paths.mjs'
import { fonts } from '../../src/project/fonts'
import type { Drawing, FontFile } from './drawing'

const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const

function filesOf({ family, weight }: (typeof fonts)[number]): FontFile[] {
  const name = family.toLowerCase().replaceAll(' ', '-')
  const folder = join(root, 'node_modules/@fontsource', name)
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>
  return subsets.flatMap((subset) => {
    const range = ranges[subset]
    const path = join(folder, 'files', `${name}-${subset}-${weight}-normal.woff2`)
    return range ? [{ family, weight, range, base64: readFileSync(path, 'base64') }] : []
  })
}

let code: Promise<string> | null = null

/** The drawing with all that it needs, as one script. */
async function bundle(): Promise<string> {
  const lib = { entry: join(root, 'e2e/textPage/drawing.ts'), formats: ['iife' as const], name: 'bundled' }
  const output = await build({ configFile: false, logLevel: 'warn', build: { write: false, minify: false, lib } })
  const [chunk] = [output].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (chunk?.type !== 'chunk') throw new Error('Vite makes one script')
  return chunk.code
}

/** An empty page with the program's own drawing of texts, and all its fonts. */
export async function openTextPage(page: Page) {
  code ??= bundle()
  await page.goto('about:blank')
  await page.evaluate(await code)
  const drawing = await page.evaluateHandle(() => (window as unknown as { drawing: Drawing }).drawing)
  await drawing.evaluate((drawing, files) => drawing.load(files), fonts.flatMap(filesOf))
  return drawing
}
export type TextPage = Awaited<ReturnType<typeof openTextPage>>
