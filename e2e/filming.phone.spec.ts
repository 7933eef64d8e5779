import type { Page } from 'playwright/test'
import type { PartId } from '../src/project/project'
import { fromSeconds } from '../src/project/time'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { keepProject, savedProject } from './savedProject'

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
    const film = async (seconds: number) => {
      await start.click()
      // 3-2-1, told to whoever listens.
      await expect(screen.getByRole('status')).toHaveText('3')
      await expect(screen).toContainText(new RegExp(`0:0${seconds},\\d`), { timeout: 10_000 })
      await screen.getByRole('button', { name: say('filming.stop') }).tap()
      await expect(screen.getByRole('button', { name: say('filming.use') })).toBeVisible()
      // While she looks at it the camera is off already.
      expect(await liveTracks(page)).toBe(0)
    }
    await film(1)
    await screen.getByRole('button', { name: say('filming.again') }).tap()
    await film(2)
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

test('before a film with a child is made there are five lines to think of, and none for any other', async ({
  page,
}) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('photo'))
  await editor.expectClips(1)
  const card = page.getByRole('group', { name: say('privacy.title') })
  await editor.press('command.export')
  await expect(page.getByRole('heading', { name: say('export.title') })).toBeVisible()
  await expect(card).toBeHidden()

  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(1)
  const project = await savedProject(page)
  if (!project) throw new Error('The project is kept')
  const id = 'one' as PartId
  const slot = { kind: 'photo', length: fromSeconds(3), child: true } as const
  await keepProject(page, {
    ...project,
    main: project.main.map((clip) => ({ ...clip, part: id })),
    story: { template: 'fingers', step: slot, parts: [{ id, slot }] },
  })
  await page.reload()
  await editor.expectClips(1)
  await editor.press('command.export')
  await expect(card.getByRole('checkbox')).toHaveCount(5)
  await card.getByText(say('privacy.dressed')).tap()
  await expect(card.getByRole('checkbox', { name: say('privacy.dressed') })).toBeChecked()
  await expect(page.getByRole('button', { name: say('export.start') })).toBeEnabled()
})
