import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { savedProject } from './savedProject'

test('the back button takes away what lies on top, then leaves the editor, and only then the page', async ({
  page,
}) => {
  const editor = createEditorPage(page)
  await page.goto('about:blank')
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  const dialog = page.getByRole('dialog')
  const at = () => page.evaluate(() => history.state?.depth)
  /** Once the browser's history has caught up. */
  const depth = (depth: number) => expect.poll(at).toBe(depth)
  const back = async () => void (await page.goBack())

  // A sheet; then a step inside a sheet, and the sheet.
  await editor.press('command.export')
  await expect(dialog).toBeVisible()
  await depth(2)
  await back()
  await expect(dialog).toBeHidden()
  await depth(1)
  await editor.caption('Бармак оюну')
  await depth(1)
  await editor.press('command.captions')
  await editor.press('caption.add')
  await expect(page.getByRole('dialog', { name: say('caption.add') })).toBeVisible()
  await back()
  await expect(page.getByRole('dialog', { name: say('command.captions') })).toBeVisible()
  await depth(2)
  await back()
  await expect(dialog).toBeHidden()
  await editor.expectClips(1)

  // While a picture is cut.
  await editor.clips.first().tap()
  await editor.press('command.crop')
  const crop = page.getByRole('toolbar', { name: say('command.crop') })
  await expect(crop).toBeVisible()
  await depth(2)
  await back()
  await expect(crop).toBeHidden()
  await editor.expectClips(1)
  await depth(1)

  // The editor, then at home a menu and what is asked in it.
  await back()
  const more = page.getByRole('button', { name: say('home.more', { name: say('project.untitled') }), exact: true })
  await more.tap()
  await expect(page.getByRole('menu')).toBeVisible()
  await depth(1)
  await back()
  await expect(page.getByRole('menu')).toBeHidden()
  await more.tap()
  await page.getByRole('menuitem', { name: say('edit.rename'), exact: true }).tap()
  await expect(dialog).toBeVisible()
  await depth(1)
  await back()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: say('home.new') })).toBeVisible()
  // And forth again, into the video.
  await more.tap()
  await page.getByRole('menuitem', { name: say('action.open'), exact: true }).tap()
  await editor.expectClips(1)
  await expect(page).toHaveURL(/#\/video\//)
  await depth(1)
  await back()
  await expect(more).toBeVisible()
  await depth(0)
  await back()
  await expect(page).toHaveURL('about:blank')
})

test('a phone that is turned keeps the place: the moment, the sheet and what was typed', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await editor.goToFrame(40)
  const clock = page.getByRole('timer')
  await expect(clock).toHaveText('0:01,3')
  await editor.press('command.captions')
  await page.getByRole('button', { name: new RegExp(`^${say('captionWay.one')}`) }).click()
  const field = page.getByRole('textbox', { name: say('caption.text') })
  await field.fill('Бармак')
  for (const size of [
    { width: 740, height: 360 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(size)
    await expect(field).toBeInViewport({ ratio: 1 })
    await expect(field).toHaveValue('Бармак')
    await expect(field).toBeFocused()
  }
  // As when the keyboard comes up: the field stays above it.
  await page.setViewportSize({ width: 360, height: 400 })
  await expect(field).toBeInViewport({ ratio: 1 })
  await page.setViewportSize({ width: 360, height: 740 })
  await field.pressSequentially(' оюну')
  await editor.press('caption.done')
  await expect(clock).toHaveText('0:01,3')
  await expect
    .poll(async () => (await savedProject(page))?.captions.cues.map(({ text }) => text))
    .toEqual(['Бармак оюну'])
})
