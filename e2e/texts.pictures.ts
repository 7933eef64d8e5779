import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from '../scripts/paths.mjs'
import { fonts } from '../src/project/fonts'
import { entrances, loops } from '../src/project/textStyle'
import { textStyles } from '../src/project/textStyles'
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
test('sheet: styles', async ({ page }) => {
  const drawing = await openTextPage(page)
  const lines = [words, 'Бүгүн балдар менен ойнойбуз: кел-кел, топту кармайбыз!', 'Ң']
  const moments = textStyles.flatMap(({ id, style }, index) =>
    lines.map((text, speaker) => ({
      name: id,
      project: captioned({ outline: undefined, ...style }, text, { speaker: index + speaker }),
      time: fromSeconds(2.2 + speaker),
    })),
  )
  await keep(drawing, 'styles', moments, { columns: 6, size, part: { x: 0.1, y: 0.48, width: 0.75, height: 0.21 } })
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
  await keep(drawing, 'fonts', moments, { columns: 6, size, part: { ...part, y: 0.5, height: 0.18 } })
})
