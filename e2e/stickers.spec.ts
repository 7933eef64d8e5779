import { fromSeconds } from '../src/project/time'
import { say } from './editorPage'
import { middleOf } from './finger'
import { expect, test } from './guard'
import { openStickerDesk } from './stickerDesk'

test('a sticker and an arrow that draws itself are chosen, tinted, placed and moved with the mouse', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const desk = await openStickerDesk(page)
  const { width, height } = await desk.frame()
  const drag = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 })
    await page.mouse.up()
  }

  // Found by its name, laid over the film by one press, and selected.
  await page.keyboard.press('Shift+KeyE')
  await page.getByRole('searchbox', { name: say('stickers.search') }).fill('жүр')
  await expect(desk.sheet.getByRole('button', { name: say('sticker.heart') })).toBeVisible()
  await desk.offer('heart').click()
  await expect(desk.sheet).toHaveCount(0)
  await expect(desk.hold('heart')).toHaveAttribute('aria-pressed', 'true')
  await expect(desk.piece('heart')).toHaveAttribute('aria-pressed', 'true')

  // In the inspector: another colour, mirrored, and a way to come.
  await page.getByRole('radio', { name: say('color.red'), exact: true }).click()
  await desk.editor.press('picture.flipX')
  await page.getByRole('radio', { name: say('motion.in.pop'), exact: true }).click()
  await desk.expectSticker('heart', {
    color: '#ff6b6b',
    mirrored: true,
    motion: { in: { kind: 'pop', length: fromSeconds(0.5) } },
  })

  // By hand: moved, sized by its corner, turned by its grip, nudged with keys.
  await page.keyboard.press('Home')
  await drag(await middleOf(desk.hold('heart')), { x: -0.2 * width, y: 0.3 * height })
  await expect.poll(async () => Math.abs((await desk.sticker('heart')).x - 0.3)).toBeLessThan(0.02)
  const [middle, corner] = [await middleOf(desk.hold('heart')), await middleOf(desk.grip('size'))]
  await drag(corner, { x: (corner.x - middle.x) * 0.25, y: (corner.y - middle.y) * 0.25 })
  await expect.poll(async () => (await desk.sticker('heart')).size).toBeGreaterThan(0.45)
  const turn = await middleOf(desk.grip('turn'))
  await drag(turn, { x: middle.y - turn.y, y: middle.y - turn.y })
  await desk.expectSticker('heart', { rotation: 90 })
  const { y } = await desk.sticker('heart')
  await desk.hold('heart').focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect.poll(async () => (await desk.sticker('heart')).y).toBeLessThan(y - 0.03)

  // Keys go to the film again once something else has them.
  await page.getByRole('button', { name: say('command.undo'), exact: true }).focus()

  // What was used last is offered first; the arrow lies over the film from its second second on.
  await page.keyboard.press('Escape')
  await desk.editor.goToFrame(30)
  await desk.editor.press('command.stickers')
  await expect(desk.offer('heart')).toBeVisible()
  await page.getByRole('tab', { name: say('stickers.living') }).click()
  await desk.offer('drawnArrow').click()
  await page.getByRole('radio', { name: say('color.green'), exact: true }).click()
  await desk.expectSticker('drawnArrow', { color: '#7be0a2' })

  // The label of a step speaks the film's language, and counts on.
  await page.keyboard.press('Escape')
  await desk.editor.press('command.stickers')
  await page.getByRole('tab', { name: say('stickers.living') }).click()
  await desk.sheet.getByRole('button', { name: say('sticker.step'), exact: true }).click()
  await expect(desk.editor.timeline.getByRole('button', { name: /: 1-кадам$/ })).toBeVisible()
})
