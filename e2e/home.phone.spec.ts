import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'

test('a video is named anew, copied, deleted and had back', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('photo'))
  await editor.expectClips(1)
  await editor.press('editor.back')

  const videos = page.getByRole('list', { name: say('home.mine') }).getByRole('listitem')
  const more = (name: string) => page.getByRole('button', { name: say('home.more', { name }), exact: true })
  const choose = async (name: string, item: Parameters<typeof say>[0]) => {
    await more(name).tap()
    await page.getByRole('menuitem', { name: say(item), exact: true }).tap()
  }
  const usual = say('project.untitled')
  await expect(videos).toHaveCount(1)
  // How long, when, how large.
  await expect(videos.first()).toContainText(/0:03 · .+ · \d+\s(КБ|МБ)/)

  await choose(usual, 'edit.rename')
  await page.getByRole('textbox', { name: say('home.name') }).fill('Бармак оюну')
  await editor.press('action.save')
  await choose('Бармак оюну', 'command.duplicate')
  await expect(more('Бармак оюну (2)')).toBeVisible()

  await choose('Бармак оюну', 'action.delete')
  await expect(videos).toHaveCount(1)
  await page
    .getByRole('status')
    .getByRole('button', { name: say('command.undo') })
    .tap()
  await expect(videos).toHaveCount(2)

  // What is deleted for good takes nothing from the copy.
  await choose('Бармак оюну', 'action.delete')
  await page.reload()
  await expect(videos).toHaveCount(1)
  await videos.getByRole('button').first().tap()
  await editor.expectClips(1)
})
