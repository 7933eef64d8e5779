import { expectNoFaults, followDevice } from './axeFaults'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'

// What moves is looked at where it stands.
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.beforeEach(({ page }) => followDevice(page))

test('every screen of home and editor can be read and named', async ({ page }) => {
  test.setTimeout(90_000)
  const editor = createEditorPage(page)
  const look = (screen: string) => expectNoFaults(page, screen)
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Tasma' })).toBeVisible()
  await look('first start')
  await editor.start()
  await expect(page.getByRole('button', { name: say('home.new') })).toBeVisible()
  await look('home')
  await editor.press('command.help')
  const help = page.getByRole('dialog', { name: say('command.help') })
  await help.locator('summary').first().click()
  await look('help')
  await page.keyboard.press('Escape')
  await editor.newVideo(await fixture('portrait'), await fixture('music'), await fixture('textAsMp4'))
  await editor.expectClips(1)
  await expect(page.getByRole('alert')).toBeVisible()
  await look('editor with a refused file')
  await editor.clips.first().click()
  await look('a clip')
  await editor.press('command.captions')
  await look('captions')
  await page.keyboard.press('KeyT')
  await page.keyboard.insertText('Бармак оюну')
  await look('a caption')
  await editor.press('command.export')
  await look('export')
  await editor.press('action.close')
  await editor.press('editor.back')
  await page.getByRole('button', { name: say('home.more', { name: say('project.untitled') }) }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look('what can be done with a video')
})
