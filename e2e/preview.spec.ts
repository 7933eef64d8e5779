import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { cache } from '../scripts/paths.mjs'
import { fromSeconds } from '../src/project/time'
import { createEditorPage, say } from './editorPage'
import { frameAt } from './film/frames'
import { fitBox, readCode } from './film/readBoard'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { keepProject, savedProject } from './savedProject'

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
function secondsOf(clock: string): number {
  const [minutes, seconds] = clock.replace(',', '.').split(':').map(Number)
  return (minutes ?? 0) * 60 + (seconds ?? 0)
}
const clock = async (page: Page) => secondsOf(await page.getByRole('timer').innerText())

/** Often enough that a film at four times its rate is not over in between. */
const often = { intervals: [50] }

type Moment = readonly [at: number, clock: string]

/** Writes down, in the page itself, when the clock showed what: a busy test would look too late. */
const watchClock = (page: Page) =>
  page.getByRole('timer').evaluate((timer) => {
    const moments: Moment[] = []
    Object.assign(window, { moments })
    const look = () => moments.push([performance.now(), timer.textContent])
    new MutationObserver(look).observe(timer, { childList: true, characterData: true, subtree: true })
  })

/** Film seconds that went by in one of ours while the clock went from one time to another, once it has. */
async function pace(page: Page, from: number, to: number): Promise<number> {
  const way = Math.sign(to - from)
  await expect.poll(async () => (to - (await clock(page))) * way, often).toBeLessThanOrEqual(0)
  const moments = await page.evaluate(() => (window as unknown as { moments: Moment[] }).moments)
  const seen = moments.map(([at, text]) => ({ at: at / 1000, film: secondsOf(text) }))
  const passed = (time: number) => seen.find(({ film }) => (film - time) * way >= 0)
  const [first, last] = [passed(from), passed(to)]
  if (!first || !last) throw new Error(`The clock went from ${seen[0]?.film} to ${seen.at(-1)?.film}`)
  return (last.film - first.film) / (last.at - first.at)
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
  await watchClock(page)
  await editor.press('command.play')
  expect(Math.abs((await pace(page, 3.4, 5)) - 1)).toBeLessThan(0.2)
  await editor.press('command.pause')
  const at = await clock(page)

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

test('L goes faster with each press, J backwards with pictures, K stops', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('bench'))
  await editor.expectClips(1)
  const code = async () => {
    const picture = await look(page, 'shuttle')
    return readCode(picture, fitBox(films.bench.size, picture))
  }
  await page.keyboard.press('Home')
  await watchClock(page)
  await page.keyboard.press('KeyL')
  await page.keyboard.press('KeyL')
  expect(Math.abs((await pace(page, 0.5, 3)) - 2)).toBeLessThan(0.5)
  await page.keyboard.press('KeyL')
  expect(Math.abs((await pace(page, (await clock(page)) + 0.5, 7)) - 4)).toBeLessThan(1)
  await page.keyboard.press('KeyK')
  await expect(page.getByRole('button', { name: say('command.play'), exact: true })).toBeVisible()
  const stopped = await clock(page)
  await expect.poll(async () => Math.abs(((await code()) ?? -99) - stopped * 30)).toBeLessThanOrEqual(3)

  await page.keyboard.press('KeyJ')
  await expect.poll(code, often).toBeLessThan(stopped * 30 - 10)
  expect(await clock(page)).toBeGreaterThan(1)
  await watchClock(page)
  await page.keyboard.press('KeyJ')
  expect(Math.abs((await pace(page, (await clock(page)) - 0.3, 1)) + 2)).toBeLessThan(0.6)
  await expect.poll(() => clock(page)).toBe(0)
  await expect(page.getByRole('button', { name: say('command.play'), exact: true })).toBeVisible()
  await expect.poll(code).toBe(0)
})

test('sound at double speed plays in real time, again after a pause and a jump', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('bench'))
  await editor.expectClips(1)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(1)
  const project = await savedProject(page)
  if (!project) throw new Error('The project is kept')
  await keepProject(page, {
    ...project,
    main: project.main.map((clip) => ({ ...clip, speed: 2, length: fromSeconds(5) })),
  })
  await page.reload()
  await editor.expectClips(1)
  for (const frame of [0, 60, 30]) {
    await editor.goToFrame(frame)
    await watchClock(page)
    await page.keyboard.press('Space')
    expect(Math.abs((await pace(page, frame / 30 + 0.2, frame / 30 + 1.5)) - 1)).toBeLessThan(0.25)
    await page.keyboard.press('Space')
    await expect(page.getByRole('button', { name: say('command.play'), exact: true })).toBeVisible()
  }
  // The picture goes with the sound: the source's frame at twice the time.
  const at = await clock(page)
  await expect
    .poll(async () => {
      const picture = await look(page, 'double')
      return Math.abs((readCode(picture, fitBox(films.bench.size, picture)) ?? -99) - at * 60)
    })
    .toBeLessThanOrEqual(6)
})
