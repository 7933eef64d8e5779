import { say } from './editorPage'
import { middleOf } from './finger'
import { expect, test } from './guard'
import { expectAllInFilm, openPictureDesk } from './pictureDesk'
import { expectBlack } from './transitionDesk'

test('one film with the mouse: transitions, a picture in it that is cut, a clip placed, a look, a sticker, an arrow', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const desk = await openPictureDesk(page)
  const { editor } = desk
  const { x, y, width, height } = await desk.frame()
  const drag = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 10 })
    await page.mouse.up()
  }

  // A transition on every cut, then another one on the second.
  await desk.cut(/^Өтүү кошуу, 0:02,0/).click()
  await desk.radio('transition.circle').click()
  await editor.press('transition.everyCut')
  await desk.expectKept([null, ['circle', 18], ['circle', 18]])
  await desk.cut(/^Өтүү: Тегерек, 0:04,0/).click()
  await desk.radio('transition.black').click()
  await desk.expectKept([null, ['circle', 18], ['black', 18]])
  await page.keyboard.press('Escape')

  // A picture in the picture in one press, cut by its edge.
  await page.keyboard.press('Home')
  await desk.layOver(() => page.keyboard.press('Shift+KeyO'))
  await desk.overHold.click()
  await desk.tab('picture.tab.layout').click()
  await desk.inCorner.click()
  await expect.poll(desk.over).toMatchObject({ corners: 0.25, shadow: 0.5 })
  await page.keyboard.press('KeyX')
  await drag(await middleOf(desk.edge), { x: 0.15 * width, y: 0 })
  await editor.press('crop.done')
  await expect.poll(async () => Math.abs(((await desk.over()).crop?.x ?? 0) - 0.15)).toBeLessThan(0.01)
  await page.keyboard.press('Escape')

  // The last clip is made smaller by its corner, and moved; its look goes to all clips.
  await desk.goToSecond(5)
  const low = { x: x + width / 2, y: y + height * 0.8 }
  await page.mouse.click(low.x, low.y)
  await expect(desk.thirdHold).toHaveAttribute('aria-pressed', 'true')
  const [middle, corner] = [await middleOf(desk.thirdHold), await middleOf(desk.grip)]
  await drag(corner, { x: (corner.x - middle.x) * -0.3, y: (corner.y - middle.y) * -0.3 })
  await drag(await middleOf(desk.thirdHold), { x: 0, y: -0.08 * height })
  await expect.poll(async () => Math.abs(((await desk.third()).placing?.size ?? 1) - 0.7)).toBeLessThan(0.02)
  await expect.poll(async () => Math.abs(((await desk.third()).placing?.y ?? 0.5) - 0.42)).toBeLessThan(0.02)
  await page.getByRole('radio', { name: say('filter.silver'), exact: true }).click()
  await editor.press('grade.toAll')
  await desk.expectLook()

  // A sticker in a colour of one's own, and an arrow that draws itself, both moved by hand.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Home')
  await editor.press('command.stickers')
  await page.getByRole('searchbox', { name: say('stickers.search') }).fill('жүр')
  await desk.offer('heart').click()
  await page.getByRole('radio', { name: say('color.red'), exact: true }).click()
  await drag(await middleOf(desk.hold('heart')), { x: -0.22 * width, y: -0.2 * height })
  await expect.poll(async () => Math.abs((await desk.sticker('heart')).y - 0.16)).toBeLessThan(0.02)
  // Keys go to the film again once something else has them.
  await page.getByRole('button', { name: say('command.undo'), exact: true }).focus()
  await page.keyboard.press('Escape')
  await desk.goToSecond(1)
  await editor.press('command.stickers')
  await desk.tab('stickers.living').click()
  await desk.offer('drawnArrow').click()
  await page.getByRole('radio', { name: say('color.green'), exact: true }).click()
  await drag(await middleOf(desk.hold('drawnArrow')), { x: 0.1 * width, y: -0.16 * height })
  await expect.poll(async () => Math.abs((await desk.sticker('drawnArrow')).y - 0.2)).toBeLessThan(0.02)

  const { frames, third } = await expectAllInFilm(desk, await editor.makeFilm({ name: 'picture', quality: 'small' }))
  expectBlack(frames, third)
})
