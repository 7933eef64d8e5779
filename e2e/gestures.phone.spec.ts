import { createFinger, middleOf } from './finger'
import { openGestureDesk, px } from './gestureDesk'
import { expect, test } from './guard'

const [B, C] = [/^Клип 2[^0-9]/, /^Клип 3[^0-9]/]
const over = /^Үстүнкү сүрөт 1/
const hold = { hold: 600 }

test('a finger pinches, reorders, trims, and carries an overlay in time, between lanes and between the clips', async ({
  page,
}) => {
  const desk = await openGestureDesk(page)
  const finger = await createFinger(page)

  // Lifted, an overlay moves in time, and catches on the cut at 4 s.
  await finger.slide({ x: 300, y: (await desk.boxOf(B)).y + 20 }, { x: -4 * px, y: 0 })
  await finger.slide(await desk.at(over), { x: 4 - px, y: 0 }, hold)
  await desk.expectFilm(desk.starts, [
    ['overlay', 4],
    ['sound', 1],
  ])

  // Down on the main track it is put in between the clips, and above it a clip is lifted out.
  const from = await desk.at(over)
  await finger.slide(from, { x: 0, y: (await desk.at(C)).y - from.y }, hold)
  await desk.expectFilm(desk.lengths, [2, 2, 1, 4])
  const clip = await desk.at(C)
  await finger.slide(clip, { x: 0, y: -60 }, hold)
  await desk.expectFilm(desk.lengths, [2, 2, 4])
  await desk.expectFilm((project) => project.lanes.map(({ kind }) => kind), ['overlay', 'sound'])

  // Tiles of 64 px under the thumb.
  await finger.slide(await desk.at(B), { x: -64, y: 0 }, hold)
  await desk.expectFilm((project) => project.main.map(({ sourceStart }) => sourceStart / 1e6), [2, 0, 0])

  // It stands under the needle now: its end is dragged.
  const [x, y] = [200, (await desk.at(/^Клип 1[^0-9]/)).y]
  await page.touchscreen.tap(x, y)
  await expect(desk.piece(/^Клип 1[^0-9]/)).toHaveAttribute('aria-pressed', 'true')
  const end = await desk.handle(/^Клип 1.*: аягы/)
  // Its grip and how long it is are painted where it has come to, while what is pressed of it waits for the drop.
  const meanwhile = async () => {
    const accent = await desk.accent()
    const grip = { x: end.x - px, y: end.y - 22 }
    await expect.poll(() => desk.paintedAt(grip)).toEqual(accent)
    expect(await desk.paintedAt({ x: grip.x - 18, y: end.y })).toEqual(accent)
    expect(await desk.paintedAt({ ...grip, x: end.x })).not.toEqual(accent)
  }
  await finger.slide(end, { x: -px, y: 0 }, { meanwhile })
  await desk.expectFilm(desk.lengths, [1, 2, 4])

  const before = await desk.boxOf(C)
  await finger.pinch(await middleOf(desk.editor.timeline), 80, 160)
  await expect.poll(async () => (await desk.boxOf(C)).width).toBeGreaterThan(before.width * 1.8)
})

test('a long press on empty ground draws a box; then taps add and take out', async ({ page }) => {
  const desk = await openGestureDesk(page)
  const finger = await createFinger(page)
  const chosen = desk.editor.timeline.getByRole('button', { pressed: true })
  const { y, height } = await desk.boxOf(/^Клип 1[^0-9]/)
  const ground = { x: 100, y: y + height / 2 }
  await finger.slide(ground, { x: 170, y: (await desk.at(/^Үн 1/)).y - ground.y }, hold)
  await expect(chosen).toHaveCount(2)
  await page.touchscreen.tap(330, ground.y)
  await expect(chosen).toHaveCount(3)
  await page.touchscreen.tap(200, ground.y)
  await expect(chosen).toHaveCount(2)
  await page.touchscreen.tap(60, ground.y)
  await expect(chosen).toHaveCount(0)
})

test('every target of the timeline is large enough for a thumb, and the page stays as wide as the screen', async ({
  page,
}) => {
  const desk = await openGestureDesk(page)
  await page.touchscreen.tap(200, (await desk.at(/^Клип 1[^0-9]/)).y)
  await expect(desk.piece(/^Клип 1[^0-9]/)).toHaveAttribute('aria-pressed', 'true')
  const small = await page.locator('button:visible, [role="slider"]:visible').evaluateAll((targets) =>
    targets
      .map((target) => ({
        name: target.getAttribute('aria-label') ?? target.textContent,
        box: target.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
      .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
  )
  expect(small).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})
