import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../scripts/paths.mjs'
import type { Language } from '../src/project/project'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import type { Saying } from './formatPage/saying'
import { expect, test } from './guard'

const expected: Readonly<Record<Language, Saying>> = {
  ky: {
    numbers: ['1 234 567,89', '999', '−0,5'],
    percents: ['50%', '100%'],
    timecodes: ['0:05', '3:05', '1:02:03'],
    parts: ['0:05,3', '0:05,38'],
    durations: ['5 сек', '3 мүн 5 сек', '1 саат 2 мүн'],
    seconds: ['0,5 сек', '3 сек'],
    sizes: ['12 КБ', '5,5 МБ', '1,4 ГБ'],
    dates: ['3-ноябрь', '29-сентябрь, 2024'],
    clock: '9:05',
    ago: ['азыр эле', '5 мүнөт мурун', '21 мүнөт мурун', '2 саат мурун', 'бүгүн, 9:30', 'кечээ, 22:30', '3 күн мурун'],
  },
  ru: {
    numbers: ['1 234 567,89', '999', '−0,5'],
    percents: ['50 %', '100 %'],
    timecodes: ['0:05', '3:05', '1:02:03'],
    parts: ['0:05,3', '0:05,38'],
    durations: ['5 сек', '3 мин 5 сек', '1 ч 2 мин'],
    seconds: ['0,5 сек', '3 сек'],
    sizes: ['12 КБ', '5,5 МБ', '1,4 ГБ'],
    dates: ['3 ноября', '29 сентября 2024 г.'],
    clock: '9:05',
    ago: [
      'только что',
      '5 минут назад',
      '21 минуту назад',
      '2 часа назад',
      'сегодня, 9:30',
      'вчера, 22:30',
      '3 дня назад',
    ],
  },
  en: {
    numbers: ['1,234,567.89', '999', '−0.5'],
    percents: ['50%', '100%'],
    timecodes: ['0:05', '3:05', '1:02:03'],
    parts: ['0:05.3', '0:05.38'],
    durations: ['5 sec', '3 min 5 sec', '1 h 2 min'],
    seconds: ['0.5 sec', '3 sec'],
    sizes: ['12 KB', '5.5 MB', '1.4 GB'],
    dates: ['November 3', 'September 29, 2024'],
    clock: '9:05',
    ago: [
      'just now',
      '5 minutes ago',
      '21 minutes ago',
      '2 hours ago',
      'today, 9:30',
      'yesterday, 22:30',
      '3 days ago',
    ],
  },
}

test('every format in every language, by the program’s own formatters in Chromium', async ({ page }) => {
  const lib = { entry: join(root, 'e2e/formatPage/saying.ts'), formats: ['iife' as const], name: 'bundled' }
  const output = await build({ configFile: false, logLevel: 'warn', build: { write: false, minify: false, lib } })
  const [chunk] = [output].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (chunk?.type !== 'chunk') throw new Error('Vite makes one script')
  await page.goto('about:blank')
  await page.evaluate(chunk.code)
  for (const language of ['ky', 'ru', 'en'] as const) {
    const said = await page.evaluate(
      (chosen) => (window as unknown as { saying: (language: Language) => Saying }).saying(chosen),
      language,
    )
    // A number stays on the line of its unit.
    expect([...said.sizes, ...said.seconds].join('')).not.toContain(' ')
    expect(JSON.parse(JSON.stringify(said).replaceAll('\u00a0', ' '))).toEqual(expected[language])
  }
})

// Desktop Chromium has no Kyrgyz and answers in English without a word: what it shows has to be our own.
test('times, sizes and dates are Kyrgyz in Chromium', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-03T14:05:00+06:00') })
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('bench'))
  await editor.expectClips(1)
  await expect(page.getByRole('timer')).toHaveText('0:00,0')
  await editor.press('command.export')
  await expect(page.getByText('Узактыгы: 0:10 · болжол менен 10 МБ')).toBeVisible()
  await expect(page.getByRole('radio', { name: /5,2\sМБ 720×1280$/ })).toBeVisible()
  await editor.press('action.close')
  await page.goBack()

  const card = page.getByRole('button', { name: /^Менин видеом/ })
  const told = async (hours: number) => {
    await page.clock.fastForward(hours * 3_600_000)
    await page.reload()
    return card.first().innerText()
  }
  await expect(card.first()).toContainText('азыр эле')
  expect(await told(1 / 12)).toContain('5 мүнөт мурун')
  expect(await told(2)).toContain('2 саат мурун')
  expect(await told(24)).toContain('кечээ, 14:05')
  expect(await told(96)).toContain('5 күн мурун')
  expect(await told(960)).toContain('3-ноябрь')
})

test('another language re-labels everything at once, and the choice is kept', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await page.getByRole('button', { name: /^Тил:/ }).click()
  await page.getByRole('menuitemradio', { name: 'Русский' }).click()
  await expect(page.getByRole('button', { name: 'Новое видео' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Новое видео' })).toBeVisible()
  await expect(page.getByText(say('home.new'))).toHaveCount(0)
})

test('a sheet that is open speaks the new language at once', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('photo'))
  await editor.expectClips(1)
  await page.keyboard.press('Shift+KeyL')
  await expect(page.getByRole('dialog', { name: say('command.lanes') })).toBeVisible()
  await page.getByRole('button', { name: /^Тил:/ }).click()
  await page.getByRole('menuitemradio', { name: 'Русский' }).click()
  const sheet = page.getByRole('dialog', { name: 'Дорожки' })
  await expect(sheet.getByRole('button', { name: 'Заблокировать' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Собрать видео' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.getByText(say('command.lanes'), { exact: true })).toHaveCount(0)
})
