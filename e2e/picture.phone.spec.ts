import { say } from './editorPage'
import { createFinger, middleOf } from './finger'
import { expect, test } from './guard'
import { expectAllInFilm, openPictureDesk } from './pictureDesk'
import { standing } from './standing'
import { expectHeld } from './transitionDesk'

test('one film with a thumb: transitions, a picture in it cut and turned, a clip placed, a look, a sticker, an arrow', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const desk = await openPictureDesk(page)
  const { editor } = desk
  const finger = await createFinger(page)
  const { x, y, width, height } = await desk.frame()

  await desk.cut(/^Өтүү кошуу, 0:02,0/).tap()
  await desk.radio('transition.circle').tap()
  await editor.press('transition.everyCut')
  await desk.expectKept([null, ['circle', 18], ['circle', 18]])
  await editor.press('caption.done')

  // A picture in the picture in one tap, cut by its edge, then pinched larger and turned by two fingers.
  await page.keyboard.press('Home')
  await desk.layOver(() => editor.press('command.overlay'))
  await desk.overHold.tap()
  await editor.press('command.fit')
  await desk.tab('picture.tab.layout').tap()
  await desk.inCorner.tap()
  await expect.poll(desk.over).toMatchObject({ corners: 0.25, shadow: 0.5 })
  await editor.press('action.close')
  await editor.press('command.crop')
  await finger.slide(await middleOf(desk.edge), { x: 0.15 * (await desk.frame()).width, y: 0 })
  await editor.press('crop.done')
  await expect.poll(async () => Math.abs(((await desk.over()).crop?.x ?? 0) - 0.15)).toBeLessThan(0.01)
  const before = (await desk.over()).placing?.size ?? 0
  await finger.twist(await middleOf(desk.overHold), { from: 50, to: 60, turn: 30, by: { x: -10, y: -20 } })
  await expect.poll(async () => Math.abs(((await desk.over()).placing?.rotation ?? 0) - 30)).toBeLessThan(1.5)
  await expect.poll(async () => ((await desk.over()).placing?.size ?? 0) / before).toBeCloseTo(1.2, 1)

  // The last clip is pinched smaller; its look goes to all clips.
  await editor.press('command.deselect')
  await desk.goToSecond(5)
  const low = { x: x + width / 2, y: y + height * 0.8 }
  await page.touchscreen.tap(low.x, low.y)
  await expect(desk.thirdHold).toHaveAttribute('aria-pressed', 'true')
  await finger.twist(low, { from: 100, to: 70, turn: 0, by: { x: 0, y: -10 } })
  await expect.poll(async () => Math.abs(((await desk.third()).placing?.size ?? 1) - 0.7)).toBeLessThan(0.02)
  await page.getByRole('button', { name: say('command.grade'), exact: true }).tap()
  await standing(page)
  await page.getByRole('radio', { name: say('filter.silver'), exact: true }).tap()
  await editor.press('grade.toAll')
  await desk.expectLook()
  await editor.press('caption.done')
  await editor.press('command.deselect')

  // A sticker and an arrow that draws itself, each in another colour and moved.
  await page.keyboard.press('Home')
  await editor.press('command.stickers')
  await desk.tab('stickers.nature').tap()
  await desk.offer('heart').tap()
  await editor.press('edit.tint')
  await page.getByRole('radio', { name: say('color.red'), exact: true }).tap()
  await editor.press('action.close')
  await finger.slide(await middleOf(desk.hold('heart')), { x: -0.22 * width, y: -0.2 * height })
  await expect.poll(async () => Math.abs((await desk.sticker('heart')).y - 0.16)).toBeLessThan(0.03)
  await editor.press('command.deselect')
  await desk.goToSecond(1)
  await editor.press('command.stickers')
  await desk.tab('stickers.living').tap()
  await desk.offer('drawnArrow').tap()
  await editor.press('edit.tint')
  await page.getByRole('radio', { name: say('color.green'), exact: true }).tap()
  await editor.press('action.close')
  await finger.slide(await middleOf(desk.hold('drawnArrow')), { x: 0.1 * width, y: -0.16 * height })
  await expect.poll(async () => Math.abs((await desk.sticker('drawnArrow')).y - 0.2)).toBeLessThan(0.03)

  const path = await editor.makeFilm({ name: 'picture-phone', quality: 'small' })
  const { frames, third } = await expectAllInFilm(desk, path)
  expectHeld(frames, third)
})
