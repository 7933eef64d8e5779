import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { savedProject } from './savedProject'

test('without the ffmpeg core a file that needs it is refused in words, and the rest goes on', async ({
  page,
  guard,
}) => {
  guard.forgive(/ffmpeg-core|ERR_FAILED|Failed to load resource/)
  await page.context().route('**/ffmpeg-core.wasm.gz', (route) => route.abort())
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('avi'), await fixture('silent'))
  await expect(page.getByRole('alert').filter({ hasText: say('refusal.no-core') })).toBeVisible({ timeout: 30_000 })
  await editor.expectClips(1)
})

test('bytes that are not the core are never taken for it', async ({ page }) => {
  await page
    .context()
    .route('**/ffmpeg-core.wasm.gz', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Кирүү үчүн телефон номериңизди жазыңыз</h1>' }),
    )
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('avi'))
  await expect(page.getByRole('alert').filter({ hasText: say('refusal.no-core') })).toBeVisible({ timeout: 30_000 })
  // The next attempt, with the real one, is not spoilt by what came first.
  await page.context().unroute('**/ffmpeg-core.wasm.gz')
  await editor.drop(await fixture('avi'))
  await expect(editor.clips).toHaveCount(1, { timeout: 90_000 })
})

test('a caption font that does not load stops the film with a word, never with boxes for letters', async ({
  page,
  guard,
}) => {
  guard.forgive(/woff2|ERR_FAILED|Failed to load resource/)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('silent'))
  await editor.expectClips(1)
  await editor.caption('ңөү')
  await page.context().route('**/*.woff2', (route) => route.abort())
  await editor.press('command.export')
  await editor.press('export.start')
  await expect(page.getByText(say('refusal.no-font', { name: 'Onest' }))).toBeVisible({ timeout: 30_000 })
})

test('without lasting storage it says so first, and still makes the film', async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'))
  })
  const editor = createEditorPage(page)
  await editor.start()
  await expect(page.getByText(say('home.notLasting'))).toBeVisible()
  await editor.newVideo(await fixture('silent'))
  await editor.expectClips(1)
  await editor.makeFilm({ name: 'private-window', quality: 'whatsapp' })
})

test('without WebCodecs it says what the browser cannot do, and what is kept', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['VideoDecoder', 'VideoEncoder', 'AudioDecoder', 'AudioEncoder'])
      Reflect.deleteProperty(window, name)
  })
  const editor = createEditorPage(page)
  await editor.start()
  await expect(page.getByText(say('home.noCodecs'))).toBeVisible()
})

test('a tab that crashes in the middle of editing is where it was when it is opened again', async ({ page, guard }) => {
  guard.forgive(/crash/i)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await editor.goToFrame(30)
  await editor.press('command.split')
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(2)
  const address = page.url()
  const again = await page.context().newPage()
  const session = await page.context().newCDPSession(page)
  void session.send('Page.crash').catch(() => {})
  await page.waitForEvent('crash')
  await again.goto(address)
  await createEditorPage(again).expectClips(2)
})
