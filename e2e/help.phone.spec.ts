import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'

test('a tool has its help, which is searched, and lets the hints come again', async ({ page }) => {
  const editor = createEditorPage(page)
  const tool = (key: Parameters<typeof say>[0]) => page.getByRole('button', { name: say(key), exact: true }).first()
  const toolsHint = page.getByRole('status').filter({ hasText: say('hint.tools') })
  await editor.start()
  await editor.newVideo(await fixture('photo'))
  await editor.expectClips(1)
  await editor.clips.first().tap()
  await expect(tool('command.movement')).toBeVisible()
  // Who works here has had the hints.
  await expect(toolsHint).toHaveCount(0)

  // It opens over the tool's sheet, and leaves that as it was.
  await tool('command.movement').tap()
  const sheet = page.getByRole('dialog', { name: say('command.movement') })
  await sheet.getByRole('button', { name: say('command.help') }).tap()
  const help = page.getByRole('dialog', { name: say('command.help') })
  await expect(help.locator('details[open] summary')).toHaveText(say('command.movement'))

  // Found also by letters that her keyboard has.
  const search = help.getByRole('searchbox', { name: say('help.search') })
  await search.fill('унсуз')
  await expect(help.locator('summary', { hasText: say('command.captions') })).toBeVisible()
  await search.fill('биринчи кадам')
  await expect(help.locator('summary')).toHaveText(['Биринчи кадамдар'])
  await help.locator('summary').tap()
  await expect(help.getByText(say('hint.lift'))).toBeVisible()
  await help.getByRole('button', { name: say('help.hintsAgain') }).tap()
  await expect(help.getByText(say('help.hintsWill'))).toBeVisible()
  await help.getByRole('button', { name: say('action.close') }).tap()
  await expect(sheet).toBeVisible()
  await sheet.getByRole('button', { name: say('caption.done') }).tap()
  await tool('command.deselect').tap()
  await editor.clips.first().tap()
  await expect(toolsHint).toBeVisible()
})
