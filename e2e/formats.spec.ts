import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'

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
  await page.getByRole('button', { name: /^Тил/ }).click()
  await page.getByRole('menuitemradio', { name: 'Русский' }).click()
  await expect(page.getByRole('button', { name: 'Новое видео' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Новое видео' })).toBeVisible()
  await expect(page.getByText(say('home.new'))).toHaveCount(0)
})
