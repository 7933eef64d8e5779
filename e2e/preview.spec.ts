import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { cache } from '../scripts/paths.mjs'
import { createEditorPage, say } from './editorPage'
import { frameAt } from './film/frames'
import { fitBox, readCode } from './film/readBoard'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'

/** The preview's picture as a person sees it. */
async function look(page: Page, name: string) {
  const path = join(cache, `preview-${name}.png`)
  await page
    .getByRole('region', { name: say('preview.label') })
    .locator('canvas')
    .screenshot({ path })
  return frameAt(path, 0)
}

const shownCode = (page: Page, name: string) => async () => readCode(await look(page, name))

/** Seconds on the clock: `0:03,1` is 3.1. */
async function clock(page: Page): Promise<number> {
  const [minutes, seconds] = (await page.getByRole('timer').innerText()).replace(',', '.').split(':').map(Number)
  return (minutes ?? 0) * 60 + (seconds ?? 0)
}

test('the preview shows the exact frame, upright, and steps by one', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await expect.poll(shownCode(page, 'first')).toBe(0)
  await editor.goToFrame(45)
  await expect.poll(shownCode(page, 'sought')).toBe(45)
  await editor.press('command.forward')
  await expect.poll(shownCode(page, 'forward')).toBe(46)
  await editor.press('command.back')
  await editor.press('command.back')
  await expect.poll(shownCode(page, 'back')).toBe(44)
})

test('it plays in real time over a cut, and stops where it is told', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'), await fixture('landscape'))
  await editor.expectClips(2)
  await editor.goToFrame(100)
  const began = performance.now()
  await editor.press('command.play')
  await expect.poll(() => clock(page)).toBeGreaterThan(4.8)
  await editor.press('command.pause')
  const passed = (performance.now() - began) / 1000
  const at = await clock(page)
  expect(Math.abs(at - 100 / 30 - passed)).toBeLessThan(1)

  // What stands there now is the frame that the clock says.
  await page.waitForTimeout(400)
  const picture = await look(page, 'paused')
  const code = readCode(picture, fitBox(films.landscape.size, picture))
  expect(Math.abs((code ?? -99) - (at - 4) * 30)).toBeLessThanOrEqual(3)
})

test('dragging an edge shows the frame at the edge', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await editor.clips.first().click()
  const edge = await page.getByRole('slider', { name: /^Клип 1.*: аягы/ }).boundingBox()
  if (!edge) throw new Error('The selected clip has edges')
  await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2)
  await page.mouse.down()
  await page.mouse.move(edge.x - 60, edge.y + edge.height / 2, { steps: 8 })
  await expect.poll(shownCode(page, 'edge')).toBeLessThan(100)
  const code = await shownCode(page, 'edge')()
  await page.mouse.up()
  await expect(editor.clips.first()).toHaveAccessibleName(new RegExp(`0:0${Math.floor(((code ?? 0) + 1) / 30)}`))
})

test('undo brings back what was done, and redo does it again', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await editor.goToFrame(60)
  await page.keyboard.press('KeyS')
  await editor.expectClips(2)
  await page.keyboard.press('Delete')
  await editor.expectClips(1)
  await page.keyboard.press('Control+KeyZ')
  await editor.expectClips(2)
  await page.keyboard.press('Control+KeyZ')
  await editor.expectClips(1)
  await expect(editor.clips.first()).toHaveAccessibleName(/0:00–0:04/)
  await page.keyboard.press('Control+Shift+KeyZ')
  await editor.expectClips(2)
  await expect(page.getByRole('button', { name: say('command.redo') })).toBeEnabled()
})

test('a preview whose worker dies is painted on by a fresh one, at the frame it stood on', async ({ page, guard }) => {
  guard.forgive(/planted/)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await editor.goToFrame(45)
  await expect.poll(shownCode(page, 'before-death')).toBe(45)
  const worker = page.workers().find((each) => /previewWorker/.test(each.url()))
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted')
    })
  })
  await expect.poll(() => page.workers().some((each) => each === worker)).toBe(false)
  await expect.poll(shownCode(page, 'after-death')).toBe(45)
  await editor.press('command.forward')
  await expect.poll(shownCode(page, 'after-death-forward')).toBe(46)
})

test('a preview that cannot be had says so', async ({ page, guard }) => {
  guard.forgive(/previewWorker|ERR_FAILED|Failed to load resource/)
  const editor = createEditorPage(page)
  await editor.start()
  await page.context().route('**/previewWorker*', (route) => route.abort())
  await editor.newVideo(await fixture('portrait'))
  await expect(page.getByText(say('preview.failed'))).toBeVisible()
})
