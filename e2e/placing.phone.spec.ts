import { say, type Words } from './editorPage'
import { createFinger, middleOf } from './finger'
import { expect, test } from './guard'
import { openPlacingDesk } from './placingDesk'

test('fingers move, pinch, turn and cut pictures on a phone', async ({ page }) => {
  test.setTimeout(150_000)
  const desk = await openPlacingDesk(page)
  const finger = await createFinger(page)
  const { x, y, width, height } = await desk.frame()
  const tap = async (place: { x: number; y: number }) => page.touchscreen.tap(place.x, place.y)

  // One finger moves what it is on, two size and turn it: a step each.
  await finger.slide(await middleOf(desk.overHold), { x: 2, y: 0.2 * height })
  await desk.expectOver({ placing: { x: 0.5, y: 0.5, size: 0.5 } })
  await finger.twist(await middleOf(desk.overHold), { from: 60, to: 78, turn: 30, by: { x: 0, y: -0.1 * height } })
  await expect.poll(async () => Math.abs(((await desk.over()).placing?.rotation ?? 0) - 30)).toBeLessThan(1)
  await expect.poll(async () => Math.abs(((await desk.over()).placing?.size ?? 0) - 0.65)).toBeLessThan(0.02)
  await desk.undo.click()
  await desk.expectOver({ placing: { x: 0.5, y: 0.5, size: 0.5 } })

  // It is cut with a finger on its edge, by a fifth.
  await desk.editor.press('command.crop')
  const edge = (name: Words) => page.getByRole('button', { name: say('crop.edge', { name: say(name) }), exact: true })
  await finger.slide(await middleOf(edge('placing.left')), { x: 0.2 * (await desk.frame()).width, y: 0 })
  await desk.editor.press('crop.done')
  await expect.poll(async () => Math.abs(((await desk.over()).crop?.x ?? 0) - 0.2)).toBeLessThan(0.01)

  // The film beneath is tapped, and made smaller with two fingers.
  await tap({ x: x + width / 2, y: y + height * 0.85 })
  await expect(desk.mainHold).toHaveAttribute('aria-pressed', 'true')
  await finger.twist({ x: x + width / 2, y: y + height * 0.85 }, { from: 100, to: 70, turn: 0, by: { x: 0, y: 0 } })
  await expect.poll(async () => Math.abs(((await desk.main()).placing?.size ?? 1) - 0.7)).toBeLessThan(0.02)
})
