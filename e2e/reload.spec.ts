import type { Page } from 'playwright/test'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { keptFiles, savedProject } from './savedProject'

test('a reload in the middle of editing loses nothing, not even half a word', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'), await fixture('music'))
  await editor.expectClips(1)
  await editor.goToFrame(40)
  await editor.press('command.split')
  await page.keyboard.press('KeyT')
  const field = page.getByRole('textbox', { name: say('caption.text') })
  await field.pressSequentially('Бармак ою')
  await page.reload()

  await editor.expectClips(2)
  const project = await savedProject(page)
  expect(project?.captions.cues.map(({ text }) => text)).toEqual(['Бармак ою'])
  expect(project?.lanes.length).toBe(1)
  // The media are there too: the picture can be drawn, the film made.
  const path = await editor.makeFilm({ name: 'after-reload', quality: 'whatsapp' })
  expect(path).toBeTruthy()
})

/** A film that is being made, and some of it already is. */
async function beginFilm(page: Page) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('landscape'))
  await editor.expectClips(1)
  await editor.press('command.export')
  await editor.press('export.start')
  const progress = page.getByRole('progressbar', { name: say('export.title') })
  await expect(progress).toHaveAttribute('aria-valuenow', /[1-9]/)
  return { editor, progress }
}

test('a reload in the middle of a film leaves the project whole, and no half film', async ({ page }) => {
  const { editor } = await beginFilm(page)
  await expect.poll(async () => (await keptFiles(page)).films?.length).toBe(1)

  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await editor.expectClips(1)
  expect((await keptFiles(page)).films ?? []).toEqual([])
  expect((await savedProject(page))?.main.length).toBe(1)
  await editor.makeFilm({ name: 'second-attempt', quality: 'whatsapp' })
})

test('cancel ends a film within a second, and the next one is made', async ({ page }) => {
  const { editor, progress } = await beginFilm(page)
  await editor.press('action.cancel')
  await expect(progress).toBeHidden({ timeout: 1000 })
  await expect.poll(async () => (await keptFiles(page)).films).toEqual([])
  await page.getByRole('radio', { name: new RegExp(`^${say('export.whatsapp')}`) }).click()
  await editor.press('export.start')
  await expect(page.getByRole('heading', { name: say('export.done') })).toBeVisible({ timeout: 60_000 })
})

test('a second tab does not open the same video, so that neither overwrites the other', async ({ page, context }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('silent'))
  await editor.expectClips(1)
  await expect(page).toHaveURL(/#\/video\//)
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByText(say('home.elsewhere'))).toBeVisible()

  // Once it is let go of, it can be had.
  await editor.press('editor.back')
  await second.getByRole('button', { name: /^Менин видеом/ }).click()
  await createEditorPage(second).expectClips(1)
})
