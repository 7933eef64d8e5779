import { say } from './editorPage'
import { readCode } from './film/readBoard'
import { createFinger, middleOf } from './finger'
import { openFrameDesk } from './frameDesk'
import { expect, test } from './guard'
import { standing } from './standing'

test('by touch: a frame is found along the strip, saved, and made the cover, and the first is again', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const desk = await openFrameDesk(page)
  await desk.editor.press('command.export')
  await page
    .getByRole('region', { name: say('frame.cover') })
    .getByRole('button', { name: say('export.coverChoose') })
    .tap()
  await standing(page)
  await expect(desk.sheet).toBeVisible()

  const finger = await createFinger(page)
  await finger.slide(await middleOf(desk.needle), { x: 90, y: 0 })
  const frame = Number(await desk.needle.getAttribute('aria-valuenow'))
  expect(frame).toBeGreaterThan(20)
  expect(frame).toBeLessThan(50)
  const { picture } = await desk.saved(() => desk.format('JPEG').tap())
  expect(picture).toMatchObject({ width: 1080, height: 1920 })
  expect(readCode(picture)).toBe(frame)

  await desk.makeCover.tap()
  await expect.poll(async () => Math.round((await desk.cover()) * 30e-6)).toBe(frame)
  await desk.sheet.getByRole('button', { name: say('frame.firstCover') }).tap()
  await expect.poll(async () => (await desk.project()).cover).toBeUndefined()
  await desk.makeCover.tap()
  await desk.sheet.getByRole('button', { name: say('action.close') }).tap()
  await desk.editor.press('editor.back')
  await desk.expectAtHome(frame)
})
