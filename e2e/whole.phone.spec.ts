import { createEditorPage, say } from './editorPage'
import { frameOf, framesAt } from './film/frames'
import { readCode } from './film/readBoard'
import { createFinger, middleOf } from './finger'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { differing, expectPlaysEverywhere } from './judge'
import { savedProject } from './savedProject'
import { standing } from './standing'

const words = { x: 200, y: 1080, width: 680, height: 144 }

test('the whole job with a thumb', async ({ page }) => {
  test.setTimeout(120_000)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  const finger = await createFinger(page)
  const timeline = await middleOf(editor.timeline)
  const clock = page.getByRole('timer')

  // The needle stands still, and the film slides under it.
  await finger.slide({ x: 300, y: timeline.y }, { x: -160, y: 0 })
  await expect(clock).not.toHaveText('0:00,0')
  await editor.press('command.split')
  await editor.expectClips(2)
  await expect(editor.clips.nth(1)).toHaveAttribute('aria-pressed', 'true')
  await editor.press('command.delete')
  await editor.expectClips(1)

  // Back to the start, and a caption.
  await finger.slide({ x: 60, y: timeline.y }, { x: 290, y: 0 })
  await finger.slide({ x: 60, y: timeline.y }, { x: 290, y: 0 })
  await expect(clock).toHaveText('0:00,0')
  await editor.caption('Бармак оюну · ңөү')

  const project = await savedProject(page)
  const frames = Math.round(((project?.main[0]?.length ?? 0) * 30) / 1e6)
  expect(frames).toBeGreaterThan(30)
  const path = await editor.makeFilm({ name: 'phone' })
  await expectPlaysEverywhere(path, { width: 1080, height: 1920 }, frames)
  const seen = await framesAt(path, [0, 10, frames - 1])
  expect(readCode(frameOf(seen, 0))).toBe(0)
  const last = frameOf(seen, frames - 1)
  expect(readCode(last)).toBe(frames - 1)
  if (frames > 95) expect(differing(frameOf(seen, 10), last, words)).toBeGreaterThan(0.1)
})

test('trimming, reordering and zooming with fingers', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'), await fixture('silent'))
  await editor.expectClips(2)
  const finger = await createFinger(page)
  const lengths = async () => (await savedProject(page))?.main.map(({ length }) => length / 1e6)

  await page.touchscreen.tap((await middleOf(editor.clips.first())).x + 20, (await middleOf(editor.clips.first())).y)
  await expect(editor.clips.first()).toHaveAttribute('aria-pressed', 'true')
  const edge = await middleOf(page.getByRole('slider', { name: /^Клип 1.*: башы/ }))
  await finger.slide(edge, { x: 60, y: 0 })
  await expect.poll(async () => (await lengths())?.[0]).toBeLessThan(3.9)

  const before = await editor.clips.first().boundingBox()
  await finger.pinch(await middleOf(editor.timeline), 80, 200)
  await expect
    .poll(async () => (await editor.clips.first().boundingBox())?.width)
    .toBeGreaterThan((before?.width ?? 0) * 1.8)
  await finger.pinch(await middleOf(editor.timeline), 240, 60)

  const [first] = (await lengths()) ?? []
  await finger.slide(await middleOf(editor.clips.first()), { x: 220, y: 0 }, { hold: 600 })
  await expect.poll(async () => (await lengths())?.[1]).toBe(first)
})

test('the page itself never moves: no pull to refresh, no page zoom, no menu on a long press', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('silent'))
  await editor.expectClips(1)
  const finger = await createFinger(page)
  const { x, y } = await middleOf(editor.timeline)
  let loads = 0
  page.on('load', () => loads++)
  const menus = await page.evaluateHandle(() => {
    const shown = { count: 0 }
    addEventListener('contextmenu', (event) => !event.defaultPrevented && shown.count++)
    return shown
  })

  await finger.slide({ x, y: 120 }, { x: 0, y: 500 })
  await finger.slide({ x: 5, y }, { x: 300, y: 0 })
  await finger.slide({ x, y }, { x: 0, y: 0 }, { hold: 900 })
  await finger.pinch({ x: 180, y: 300 }, 60, 240)
  const place = await page.evaluate(() => ({
    scale: visualViewport?.scale,
    scroll: scrollY + scrollX,
    wide: document.documentElement.scrollWidth - innerWidth,
  }))
  expect(place).toEqual({ scale: 1, scroll: 0, wide: 0 })
  expect(await menus.evaluate(({ count }) => count)).toBe(0)
  expect(loads).toBe(0)
  await expect(page).toHaveURL(/#\/video\//)
})

test('every target is large enough for a thumb', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  const small = async () => {
    await standing(page)
    return page.getByRole('button').evaluateAll((buttons) =>
      buttons
        .map((button) => ({
          name: button.getAttribute('aria-label') ?? button.textContent,
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
        .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
    )
  }
  expect(await small()).toEqual([])
  await editor.press('command.captions')
  expect(await small()).toEqual([])
  await page.getByRole('button', { name: new RegExp(`^${say('captionWay.one')}`) }).click()
  await page.getByRole('textbox', { name: say('caption.text') }).fill('Бармак оюну')
  expect(await small()).toEqual([])
  await editor.press('caption.done')
  await editor.press('command.export')
  await expect(page.getByRole('button', { name: say('export.start') })).toBeVisible()
  expect(await small()).toEqual([])
})
