import { say } from './editorPage'
import { createFinger, middleOf } from './finger'
import { expect, test } from './guard'
import { openStickerDesk } from './stickerDesk'

test('fingers choose, tint, move, pinch and turn a sticker and a circle that draws itself on a phone', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const desk = await openStickerDesk(page)
  const finger = await createFinger(page)
  const { x, y, height } = await desk.frame()

  // Every offer is as large as a finger, and stands in the picture at once, the sheet out of the way.
  await desk.editor.press('command.stickers')
  await page.getByRole('tab', { name: say('stickers.ornaments') }).tap()
  for (const box of [await desk.offer('fourHorns').boundingBox(), await desk.offer('felt').boundingBox()]) {
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await desk.offer('fourHorns').tap()
  await expect(desk.sheet).toHaveCount(0)
  await expect(desk.hold('fourHorns')).toHaveAttribute('aria-pressed', 'true')

  // Its tools are in the row: a colour, from a sheet below the film.
  await desk.editor.press('edit.tint')
  await page.getByRole('radio', { name: say('color.red'), exact: true }).tap()
  await desk.expectSticker('fourHorns', { color: '#ff6b6b' })
  await desk.editor.press('action.close')

  // One finger moves it, two size and turn it.
  await finger.slide(await middleOf(desk.hold('fourHorns')), { x: 0, y: 0.24 * height })
  await expect.poll(async () => Math.abs((await desk.sticker('fourHorns')).y - 0.6)).toBeLessThan(0.03)
  const before = await desk.sticker('fourHorns')
  await finger.twist(await middleOf(desk.hold('fourHorns')), { from: 60, to: 80, turn: 30, by: { x: 0, y: 0 } })
  await expect.poll(async () => Math.abs(((await desk.sticker('fourHorns')).rotation ?? 0) - 30)).toBeLessThan(1.5)
  expect(Math.abs((await desk.sticker('fourHorns')).size / before.size - 4 / 3)).toBeLessThan(0.05)

  // A circle that draws itself, above it.
  await page.touchscreen.tap(x + 4, y + height - 4)
  await page.keyboard.press('Escape')
  await desk.editor.press('command.stickers')
  await page.getByRole('tab', { name: say('stickers.living') }).tap()
  await desk.offer('drawnCircle').tap()
  await desk.editor.press('edit.tint')
  await page.getByRole('radio', { name: say('color.green'), exact: true }).tap()
  await desk.expectSticker('drawnCircle', { color: '#7be0a2', x: 0.5 })
  await desk.editor.press('action.close')
})
