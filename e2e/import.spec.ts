import { createEditorPage, say } from './editorPage'
import { framesAt } from './film/frames'
import { frameTimes } from './film/probe'
import { colourAt, colourDistance, fitBox, readCode } from './film/readBoard'
import { patches } from './fixtures/board'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { expectPlaysEverywhere } from './judge'
import { keptFiles, savedProject } from './savedProject'

for (const name of ['hevc', 'avi'] as const) {
  test(`${name}, which this browser cannot open, is converted, cut and made into a film`, async ({ page }) => {
    test.setTimeout(180_000)
    const editor = createEditorPage(page)
    await editor.start()
    await editor.newVideo(await fixture(name))
    await expect(page.getByText(/^VID|hevc|avi/).first()).toBeVisible()
    await expect(editor.clips).toHaveCount(1, { timeout: 90_000 })

    await editor.goToFrame(20)
    await editor.press('command.split')
    await editor.clips.first().click()
    await editor.press('command.delete')
    await editor.expectClips(1)

    const path = await editor.makeFilm({ name: `converted-${name}`, quality: 'small' })
    const size = { width: 720, height: 1280 }
    const times = await frameTimes(await fixture(name))
    const frames = Math.round(((await savedProject(page))?.main[0]?.length ?? 0) * 30e-6)
    await expectPlaysEverywhere(path, size, frames)
    const whole = fitBox(films[name].size, size)
    // AVI does not say which colours it means, and the usual guess is not what the fixture was made with.
    const patch = name === 'avi' ? 'grey' : 'skin'
    for (const [index, frame] of await framesAt(path, [0, 10, frames - 1])) {
      // AVI leaves a place empty behind its first frame: what is shown is told by the times, not by counting.
      const code = times.findLastIndex((time) => time <= (20 + index) / 30 + 0.0001)
      expect(readCode(frame, whole)).toBe(code)
      expect(colourDistance(colourAt(frame, patch, whole), patches[patch].colour)).toBeLessThanOrEqual(6)
    }
  })
}

test('what is no film is refused in Kyrgyz beside its name, and nothing is left of it', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  const bad = ['truncated', 'textAsMp4', 'empty', 'halfTruncated'] as const
  await editor.newVideo(...(await Promise.all(bad.map(fixture))))
  const refused = page.getByRole('listitem').filter({ has: page.getByRole('alert') })
  await expect(refused).toHaveCount(4, { timeout: 30_000 })
  await expect(refused.nth(0)).toContainText(/truncated\.mp4.*Файл бузулган же толук көчүрүлгөн эмес/s)
  await expect(refused.nth(1)).toContainText(/textAsMp4\.mp4.*Бул файлдын түрү колдоого алынбайт/s)
  await expect(refused.nth(2)).toContainText(/empty\.mp4.*Бул файл бош/s)
  await expect(refused.nth(3)).toContainText(/halfTruncated\.mp4.*Файл бузулган же толук көчүрүлгөн эмес/s)
  await editor.expectClips(0)
  expect((await keptFiles(page)).media ?? []).toEqual([])
})

test('a drop of good and bad files keeps the good ones, and what was there', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('silent'))
  await editor.expectClips(1)
  await editor.drop(await fixture('textAsMp4'), await fixture('photo'), await fixture('music'))
  await editor.expectClips(2)
  await expect(page.getByRole('alert').filter({ hasText: say('refusal.unsupported') })).toBeVisible()
  await expect
    .poll(async () => {
      const project = await savedProject(page)
      return project && Object.values(project.assets).map(({ name, kind }) => `${name} ${kind}`)
    })
    .toEqual(['silent.mp4 video', 'photo.jpg image', 'music.wav sound'])
})

test('an upright clip that lies in its file stands upright, and sounds have their waveform', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'), await fixture('photo'), await fixture('music'))
  await editor.expectClips(2)
  const project = await savedProject(page)
  const [clip, photo] = Object.values(project?.assets ?? {})
  expect(clip?.video).toMatchObject({ width: 1080, height: 1920, rotation: 90 })
  expect(photo?.video).toMatchObject({ width: 900, height: 1200 })
  await expect(editor.timeline.getByRole('button', { name: /^Үн 1/ })).toBeVisible()
})
