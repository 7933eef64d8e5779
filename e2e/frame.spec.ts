import { say } from './editorPage'
import { frameOf, framesAt } from './film/frames'
import { readCode } from './film/readBoard'
import { openFrameDesk } from './frameDesk'
import { expect, test } from './guard'
import { changedBox, likeness } from './parity/likeness'
import { keepProject } from './savedProject'

const whole = { x: 0, y: 0, width: 1080, height: 1920 }

test('a saved frame is the film’s own, and the cover that was chosen goes home and beside the film', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const desk = await openFrameDesk(page)
  await desk.editor.caption('Бармак оюну · ңөү')
  await expect.poll(async () => (await desk.project()).captions.cues.length).toBe(1)
  const project = await desk.project()
  const grade = { look: { name: 'warm', strength: 1 } } as const
  const main = project.main.map((clip) => ({ ...clip, content: { ...clip.content, grade } }))
  await keepProject(page, { ...project, main } as typeof project)
  await page.reload()
  await desk.editor.expectClips(1)

  await desk.editor.goToFrame(45)
  await page.keyboard.press('Shift+KeyP')
  const png = await desk.saved(() => desk.format('PNG').click())
  expect(png.name).toMatch(/ 0\.01,5\.png$/)
  const jpeg = await desk.saved(() => desk.format('JPEG').click())
  expect(jpeg.name).toMatch(/ 0\.01,5\.jpg$/)
  await expect(desk.sheet.getByText(say('frame.saved', { name: jpeg.name }), { exact: true })).toBeVisible()

  // By the needle's own keys: ten frames back, five forwards.
  await desk.needle.focus()
  await page.keyboard.press('PageDown')
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await desk.makeCover.click()
  await expect.poll(desk.cover).toBe(1_333_334)
  await expect(desk.sheet.getByRole('button', { name: say('frame.isCover') })).toBeVisible()
  await page.keyboard.press('Escape')

  const path = await desk.editor.makeFilm({ name: 'frame' })
  const cover = await desk.saved(() =>
    page
      .getByRole('region', { name: say('frame.cover') })
      .getByRole('button', { name: 'JPEG' })
      .click(),
  )
  const frames = await framesAt(path, [40, 45])
  const [at40, at45] = [frameOf(frames, 40), frameOf(frames, 45)]
  for (const [picture, frame] of [
    [png.picture, at45],
    [jpeg.picture, at45],
    [cover.picture, at40],
  ] as const) {
    expect(picture).toMatchObject({ width: whole.width, height: whole.height })
    expect(readCode(picture)).toBe(frame.index)
    expect(likeness(picture, frame, whole)).toBeGreaterThanOrEqual(0.98)
  }
  const other = changedBox(at40, at45)
  if (!other) throw new Error('The frames differ')
  expect(likeness(png.picture, at40, other)).toBeLessThanOrEqual(0.97)

  await desk.editor.press('action.close')
  await desk.editor.press('editor.back')
  await desk.expectAtHome(40)
})
