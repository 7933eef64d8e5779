import type { Keyframe, Placing } from '../src/project/project'
import { say } from './editorPage'
import { frameOf, framesAt } from './film/frames'
import { readCode } from './film/readBoard'
import { middleOf } from './finger'
import { expect, test } from './guard'
import { openPlacingDesk, overBox } from './placingDesk'

const size = { width: 720, height: 1280 }
const times = (keys: readonly Keyframe[] = []) => keys.map(({ at }) => Math.round((at * 30) / 1e6))

test('keyframes come of a button and of hands, are dragged, eased and taken away, and move the picture in the film', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const desk = await openPlacingDesk(page)
  const { editor } = desk
  const { width, height } = await desk.frame()
  const panel = page.getByRole('complementary', { name: say('inspector.label') })
  const diamonds = editor.timeline.getByRole('slider', { name: new RegExp(say('timeline.keyframe', { name: '' })) })
  const keys = async () => times((await desk.over()).keys)

  // One tap sets the first; what hands do elsewhere sets another.
  await desk.overHold.click()
  await panel.getByRole('button', { name: say('tool.keyframe'), exact: true }).click()
  await expect.poll(keys).toEqual([0])
  await editor.goToFrame(60)
  await desk.drag(await middleOf(desk.overHold), { x: -0.15 * width, y: 0.4 * height })
  await expect.poll(keys).toEqual([0, 60])
  await expect(diamonds).toHaveCount(2)

  // Between them the picture is on its way, and is held where it is seen. Arrow keys are for the film again.
  await panel.getByRole('heading').first().click()
  await editor.goToFrame(30)
  const { placing: to } = ((await desk.over()).keys ?? [])[1] as Keyframe
  const box = await desk.overHold.boundingBox()
  const frame = await desk.frame()
  const middle = ((box?.y ?? 0) + (box?.height ?? 0) / 2 - frame.y) / frame.height
  expect(Math.abs(middle - (0.3 + (to?.y ?? 0)) / 2)).toBeLessThan(0.01)
  await page.getByRole('radio', { name: say('movement.easing.in'), exact: true }).click()
  await expect.poll(async () => (await desk.over()).keys?.[0]?.easing).toBe('in')

  // A diamond is dragged along the clip, taken by the keys, and a step each to undo.
  const last = await middleOf(diamonds.last())
  await desk.drag(last, { x: -40, y: 0 })
  await expect.poll(async () => (await keys())[1]).toBe(40)
  await diamonds.last().focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => (await keys())[1]).toBe(38)
  await expect(page.getByRole('slider', { name: say('timeline.ruler') })).toHaveAttribute('aria-valuetext', /1/)
  await page.keyboard.press('Delete')
  await expect.poll(keys).toEqual([0])
  for (let step = 0; step < 3; step++) await desk.undo.click()
  await expect.poll(keys).toEqual([0, 60])

  // From one to the other by keys, and by pressing it.
  await page.keyboard.press('Home')
  await page.keyboard.press('BracketRight')
  await expect(panel.getByRole('button', { name: say('tool.keyframeRemove'), exact: true })).toBeVisible()
  await diamonds.first().click()
  await expect.poll(() => page.getByRole('timer').first().innerText()).toContain('0:00,0')

  // The clip beneath comes nearer for a while, as near as is asked for.
  const { x, y } = await desk.frame()
  await page.mouse.click(x + width * 0.9, y + height * 0.95)
  await panel.getByRole('heading').first().click()
  await editor.goToFrame(60)
  await panel.getByRole('button', { name: say('tool.zoomHere'), exact: true }).click()
  await expect(panel.getByRole('button', { name: say('tool.zoomBack'), exact: true })).toBeVisible()
  await panel.getByRole('slider', { name: say('movement.strength'), exact: true }).focus()
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await desk.main()).zooms?.[0]?.strength).toBeCloseTo(2, 5)

  const over = await desk.over()
  const path = await editor.makeFilm({ name: 'moved', quality: 'small' })
  const place = (share: number): Placing => ({
    x: 0.5 + ((to?.x ?? 0) - 0.5) * share,
    y: 0.3 + ((to?.y ?? 0) - 0.3) * share,
    size: 0.5,
  })
  const shares = [
    [0, 0],
    [30, 0.25],
    [59, (59 / 60) ** 2],
    [80, 1],
  ] as const
  const frames = await framesAt(path, [...shares.map(([number]) => number), 90])
  for (const [number, share] of shares) {
    const box = overBox({ ...over, placing: place(share) }, size)
    expect(readCode(frameOf(frames, number), box), `frame ${number}`).toBe(number)
  }
  // Twice as near, the board of the clip is twice as large, about the middle.
  expect(
    readCode(frameOf(frames, 90), {
      x: -size.width / 2,
      y: -size.height / 2,
      width: 2 * size.width,
      height: 2 * size.height,
    }),
  ).toBe(90)
})
