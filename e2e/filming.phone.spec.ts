import type { Page } from 'playwright/test'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { savedProject } from './savedProject'

declare global {
  var tracks: MediaStreamTrack[]
}

/** Remembers every track that the page ever got, so that it can be seen whether its light is out. */
const watchDevices = (page: Page) =>
  page.addInitScript(() => {
    globalThis.tracks = []
    const { mediaDevices } = navigator
    const ask = mediaDevices.getUserMedia.bind(mediaDevices)
    mediaDevices.getUserMedia = async (wish) => {
      const stream = await ask(wish)
      tracks.push(...stream.getTracks())
      return stream
    }
  })
const liveTracks = (page: Page) => page.evaluate(() => tracks.filter(({ readyState }) => readyState === 'live').length)

test.describe('with a camera', () => {
  test.use({ permissions: ['camera', 'microphone'] })

  test('a clip is filmed, filmed again, and used; then the camera is out', async ({ page }) => {
    await watchDevices(page)
    const editor = createEditorPage(page)
    await editor.start()
    await editor.newVideo(await fixture('photo'))
    await editor.expectClips(1)

    await editor.press('command.camera')
    const screen = page.getByRole('dialog', { name: say('filming.title') })
    const start = screen.getByRole('button', { name: say('filming.start') })
    const film = async (ms: number) => {
      await start.click()
      // 3-2-1, told to whoever listens.
      await expect(screen.getByRole('status')).toHaveText('3')
      await expect(screen).toContainText('0:00,4', { timeout: 10_000 })
      await page.waitForTimeout(ms)
      await screen.getByRole('button', { name: say('filming.stop') }).tap()
      await expect(screen.getByRole('button', { name: say('filming.use') })).toBeVisible()
      // While she looks at it the camera is off already.
      expect(await liveTracks(page)).toBe(0)
    }
    await film(200)
    await screen.getByRole('button', { name: say('filming.again') }).tap()
    await film(1600)
    await screen.getByRole('button', { name: say('filming.use') }).tap()
    await expect(screen).toBeHidden()
    await editor.expectClips(2)

    expect(await liveTracks(page)).toBe(0)
    await expect.poll(async () => (await savedProject(page))?.main.length).toBe(2)
    const project = await savedProject(page)
    const filmed = Object.values(project?.assets ?? {}).find(({ kind }) => kind === 'video')
    expect(filmed).toMatchObject({ video: expect.anything(), audio: expect.anything() })
    expect(filmed?.name).toMatch(/^Камера .*\.(mp4|webm)$/)
    expect((filmed?.duration ?? 0) / 1e6).toBeGreaterThan(1.5)
    expect((filmed?.duration ?? 0) / 1e6).toBeLessThan(4)
  })
})

test('a refused camera and a refused microphone say what to do, and the gallery is the way round', async ({ page }) => {
  await page.context().grantPermissions([])
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('photo'))
  await editor.expectClips(1)

  await editor.press('command.voiceover')
  await expect(page.getByRole('alert')).toHaveText(new RegExp(say('refusal.microphone-denied')))
  await editor.press('caption.done')

  await editor.press('command.camera')
  await expect(page.getByRole('alert')).toHaveText(say('refusal.camera-denied'))
  const asked = page.waitForEvent('filechooser')
  await editor.press('filming.gallery')
  await (await asked).setFiles(await fixture('tall'))
  await editor.expectClips(2)
})
