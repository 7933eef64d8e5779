import { say } from './editorPage'
import { createFinger, middleOf } from './finger'
import { expect, test } from './guard'
import { far, near, openTitleDesk } from './titleDesk'

test('fingers move, pinch, size and turn titles on a phone', async ({ page }) => {
  test.setTimeout(150_000)
  const desk = await openTitleDesk(page)
  const finger = await createFinger(page)
  const frame = (await desk.canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const tap = async (of: typeof near | typeof far) => {
    const { x, y } = await middleOf(desk.hold(of))
    await page.touchscreen.tap(x, y)
  }

  // A tap selects; two of them open the words.
  await tap(far)
  await expect(desk.hold(far)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await tap(near)
  await tap(near)
  await expect(page.getByRole('textbox', { name: say('title.text') })).toHaveValue(near.words)
  await desk.editor.press('caption.done')

  // A finger moves it, drawn to the middle of the frame, with the safe zone in sight.
  await finger.slide(
    await middleOf(desk.hold(near)),
    { x: 3, y: 0.194 * frame.height },
    {
      meanwhile: async () => {
        await expect(page.getByText(say('zone.hint'))).toBeVisible()
        await expect(desk.guides('x')).toHaveCount(1)
      },
    },
  )
  await desk.expectStyle(near, { x: 0.5, y: 0.5 })

  // Two fingers beside it size, turn and move it at once: one step to undo.
  const before = await desk.style(near)
  const beside = { x: frame.x + frame.width / 2, y: frame.y + frame.height * 0.88 }
  await finger.twist(beside, { from: 80, to: 120, turn: 20, by: { x: 0, y: -0.2 * frame.height } })
  await expect.poll(async () => Math.abs(((await desk.style(near)).rotation ?? 0) - 20)).toBeLessThan(1)
  const pinched = await desk.style(near)
  expect(pinched.size / before.size).toBeGreaterThan(1.4)
  expect(pinched.size / before.size).toBeLessThan(1.6)
  expect(Math.abs(pinched.y - 0.3)).toBeLessThan(0.01)
  await desk.undo().click()
  await expect(desk.notice).toHaveText('Орду жана өлчөмү кайтарылды')
  await expect.poll(() => desk.style(near)).toEqual(before)
  await page.getByRole('button', { name: say('command.redo'), exact: true }).click()
  await expect.poll(() => desk.style(near)).toEqual(pinched)

  // The grip at its corner makes it smaller again, the one beside it turns it upright, where it is caught.
  const middle = await middleOf(desk.hold(near))
  const corner = await middleOf(desk.grip('size'))
  await finger.slide(corner, { x: (middle.x - corner.x) / 4, y: (middle.y - corner.y) / 4 })
  await expect.poll(async () => (await desk.style(near)).size / pinched.size).toBeLessThan(0.8)
  const turn = await middleOf(desk.grip('turn'))
  const [x, y] = [turn.x - middle.x, turn.y - middle.y]
  const [sin, cos] = [Math.sin(-Math.PI / 9), Math.cos(-Math.PI / 9)]
  await finger.slide(
    turn,
    { x: x * cos - y * sin - x, y: x * sin + y * cos - y },
    {
      meanwhile: () => expect(page.getByText('0°')).toBeVisible(),
    },
  )
  await expect.poll(async () => (await desk.style(near)).rotation).toBeUndefined()
  await desk.undo().click()
  await expect(desk.notice).toHaveText('Буруу кайтарылды')
})

test('a text at any edge keeps its grips within reach of a finger', async ({ page }) => {
  const desk = await openTitleDesk(page)
  const finger = await createFinger(page)
  const stage = await page.getByRole('region', { name: say('preview.label') }).boundingBox()
  if (!stage) throw new Error('There is a stage')
  for (const by of [
    { x: -300, y: -300 },
    { x: 300, y: 0 },
    { x: 0, y: 600 },
    { x: -300, y: 0 },
  ]) {
    await finger.slide(await middleOf(desk.hold(near)), by)
    for (const grip of [desk.grip('size'), desk.grip('turn')]) {
      const box = await grip.boundingBox()
      if (!box) throw new Error('It has grips')
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(360)
      expect(box.y).toBeGreaterThanOrEqual(stage.y)
      expect(box.y + box.height).toBeLessThanOrEqual(stage.y + stage.height)
    }
  }
  // Escape takes a drag back.
  const before = await desk.film()
  const at = await middleOf(desk.hold(near))
  await finger.slide(at, { x: 30, y: -90 }, { meanwhile: () => page.keyboard.press('Escape') })
  await expect.poll(desk.film).toEqual(before)
  await expect(desk.hold(near)).toHaveAttribute('aria-pressed', 'true')
})
