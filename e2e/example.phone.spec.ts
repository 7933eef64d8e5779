import { createEditorPage, say } from './editorPage'
import { decodeMono } from './film/beeps'
import { expect, test } from './guard'
import { expectPlaysEverywhere } from './judge'

test('without a film of one’s own everything can be tried with the example', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()

  // A sign-in page of a café answers in its place: she is told, and may try again.
  await page.route('**/sample/*.mp4', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }))
  await editor.press('example.open')
  await expect(page.getByText(say('home.unreachable'))).toBeVisible()
  await page.unroute('**/sample/*.mp4')

  await editor.press('example.open')
  await editor.expectClips(4)
  await expect(editor.timeline.getByRole('button', { name: say('example.title') })).toBeVisible()
  await expect(editor.timeline.getByRole('button', { name: say('example.line.1') })).toBeVisible()

  const path = await editor.makeFilm({ quality: 'whatsapp', name: 'example' })
  await expectPlaysEverywhere(path, { width: 540, height: 960 }, 468)
  // Each of its clips is heard.
  const sound = await decodeMono(path)
  for (const second of [1, 5, 9, 13]) {
    const part = sound.slice(second * 48_000, (second + 1) * 48_000)
    expect(Math.max(...part.map(Math.abs))).toBeGreaterThan(0.02)
  }
})
