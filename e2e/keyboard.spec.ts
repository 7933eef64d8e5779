import type { Page } from 'playwright/test'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { createKeyboardWalk } from './keyboardWalk'

// Nothing of this is about movement: without it, a hundred stops take no time.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const enter = (page: Page) => page.keyboard.press('Enter')
const dialogs = (page: Page) => page.getByRole('dialog')

test('home without mouse or finger', async ({ page }) => {
  const { to, at, round } = createKeyboardWalk(page)
  const editor = createEditorPage(page)
  await page.goto('./')
  // Kyrgyz is ready under the Enter key.
  await expect(page.getByRole('button', { name: /^Кыргызча/ })).toBeFocused()
  await enter(page)
  await to(say('home.new'))
  const asked = page.waitForEvent('filechooser')
  await enter(page)
  await (await asked).setFiles([await fixture('photo')])
  await editor.expectClips(1)
  await to(say('editor.back'))
  await enter(page)
  await expect(page.getByRole('button', { name: say('home.new') })).toBeVisible()
  const more = say('home.more', { name: say('project.untitled') })
  const begun = [say('command.help'), say('home.new'), say('example.open'), say('ownTemplate.open'), more]
  expect(await round()).toEqual(expect.arrayContaining(begun))

  await to(say('command.help'))
  await enter(page)
  await expect(dialogs(page).getByRole('searchbox')).toBeVisible()
  await to(say('command.export'))
  await enter(page)
  await expect(dialogs(page).locator('details[open] summary')).toHaveText(say('command.export'))
  await page.keyboard.press('Escape')
  await expect(dialogs(page)).toHaveCount(0)
  expect(await at()).toBe(say('command.help'))

  await to(more)
  await enter(page)
  await page.keyboard.press('ArrowDown')
  await enter(page)
  await expect(dialogs(page).getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText('Бармак оюну')
  await enter(page)
  await expect(dialogs(page)).toHaveCount(0)
  expect(await at()).toBe(say('home.more', { name: 'Бармак оюну' }))
  await enter(page)
  await page.keyboard.press('Escape')
  expect(await at()).toBe(say('home.more', { name: 'Бармак оюну' }))
})
