import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from '../scripts/paths.mjs'
import { fonts } from '../src/project/fonts'
import { entrances, loops, type TextStyle } from '../src/project/textStyle'
import { fromSeconds } from '../src/project/time'
import { test } from './guard'
import { captioned, words } from './textPage/captionedFilm'
import type { Moment, SheetPlan } from './textPage/drawing'
import { openTextPage, type TextPage } from './textPage/openTextPage'

const folder = process.env.SHEETS ?? join(cache, 'sheets')
async function keep(drawing: TextPage, name: string, moments: readonly Moment[], plan: SheetPlan) {
  mkdirSync(folder, { recursive: true })
  const address = await drawing.evaluate((drawing, [moments, plan]) => drawing.sheet(moments, plan), [
    moments,
    plan,
  ] as const)
  writeFileSync(join(folder, `${name}.png`), Buffer.from(address.replace(/^.*,/, ''), 'base64'))
}

const part = { x: 0, y: 0.45, width: 1, height: 0.3 }
const size = { width: 432, height: 768 }

test('sheet: motions', async ({ page }) => {
  const drawing = await openTextPage(page)
  const length = fromSeconds(0.6)
  const moments = [
    ...entrances.flatMap((kind) =>
      [0, 0.1, 0.2, 0.3, 0.45].map((at) => ({
        name: `${kind} ${at} s`,
        project: captioned({ motion: { in: { kind, length } } }),
        time: fromSeconds(1.0001 + at),
      })),
    ),
    ...loops.flatMap((loop) =>
      [0, 0.1, 0.3, 0.5, 0.75].map((at) => ({
        name: `${loop} ${at} s`,
        project: captioned({ motion: { loop } }),
        time: fromSeconds(1.0001 + at),
      })),
    ),
  ]
  await keep(drawing, 'motions', moments, { columns: 5, size, part })
})

const box = { color: '#101418', opacity: 0.75, padding: 0.25, radius: 0.25, around: 'line' } as const
const samples: Readonly<Record<string, Partial<TextStyle>>> = {
  plain: {},
  box: { box, color: '#ffffff' },
  'box text': { box: { ...box, around: 'text', opacity: 1, color: '#ffcc33' }, color: '#221100' },
  karaoke: { spoken: { color: '#ffd24a' } },
  'karaoke box': { spoken: { box: '#e0572e' } },
  'karaoke scale': { spoken: { scale: 1.25, color: '#7cf29a' } },
  'karaoke before': { spoken: { before: 0.4 } },
  shadow: { shadow: { color: '#000000', blur: 0.3, x: 0.04, y: 0.06 } },
  capitals: { capitals: true, font: 'Oswald' },
  words: { reveal: 'words' },
  letters: { reveal: 'letters' },
  right: { align: 'right' },
  turned: { rotation: -8 },
}

test('sheet: samples', async ({ page }) => {
  const drawing = await openTextPage(page)
  const moments = Object.entries(samples).flatMap(([name, style]) =>
    [1.2, 2.2, 4].map((at) => ({ name: `${name} ${at} s`, project: captioned(style), time: fromSeconds(at) })),
  )
  await keep(drawing, 'samples', moments, { columns: 3, size, part })
})

test('sheet: fonts', async ({ page }) => {
  const drawing = await openTextPage(page)
  const moments = fonts.flatMap(({ family }) =>
    [words, 'Ёй, үйдө ңөү «ооба» № 5 🙂', 'ЙҢ БАЛА'].map((text, index) => ({
      name: family,
      project: captioned(
        { font: family, ...(index > 0 && { box }), ...(index === 2 && { box, spoken: { box: '#e0572e' } }) },
        text,
      ),
      time: fromSeconds(2),
    })),
  )
  await keep(drawing, 'fonts', moments, { columns: 6, size, part: { ...part, y: 0.53, height: 0.14 } })
})
