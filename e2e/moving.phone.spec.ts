import type { Footage } from '../src/project/project'
import { createEditorPage, say, type Words } from './editorPage'
import { frameOf, framesAt } from './film/frames'
import { fillBox, readCode } from './film/readBoard'
import { createFinger, middleOf } from './finger'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { savedProject } from './savedProject'

const near = (value: number, to: number, off: number) => Math.abs(value - to) <= off

test('fingers let a photo glide, come nearer, and set, move and take away keyframes on a phone', async ({ page }) => {
  test.setTimeout(90_000)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('photo'))
  await editor.expectClips(1)
  const footage = async () => (await savedProject(page))?.main[0]?.content as Footage
  const frames = async () => (await footage()).keys?.map(({ at }) => Math.round((at * 30) / 1e6)) ?? []
  const tools = page.getByRole('toolbar', { name: say('editor.tools') })
  const tool = (name: Words) => tools.getByRole('button', { name: say(name), exact: true })
  const clock = page.getByRole('timer').first()
  const diamonds = editor.timeline.getByRole('slider', { name: new RegExp(say('timeline.keyframe', { name: '' })) })
  const finger = await createFinger(page)
  await page.keyboard.press('Home')
  await editor.clips.first().tap()

  // One tap, shown with the person's own photo, and at once in the film.
  await tool('command.movement').tap()
  await page.getByRole('radio', { name: say('movement.glide.in'), exact: true }).tap()
  await expect.poll(footage).toMatchObject({ glide: { way: 'in', start: 0, end: 3_000_000 } })
  await page.getByRole('button', { name: say('caption.done'), exact: true }).tap()
  await expect(page.getByRole('button', { name: say('command.play'), exact: true }).first()).toBeVisible()
  await page.keyboard.press('Home')

  // Nearer, and back again, with one tool.
  await tool('tool.zoomHere').tap()
  await expect.poll(async () => (await footage()).zooms?.length).toBe(1)
  await expect(tool('tool.zoomBack')).toBeVisible()
  const strip = await middleOf(editor.timeline)
  const play = page.getByRole('button', { name: say('command.play'), exact: true }).first()
  await expect(play).toBeVisible()
  await page.keyboard.press('Home')
  await finger.slide(strip, { x: -60, y: 0 })
  await tool('tool.zoomBack').tap()
  await expect.poll(async () => near((await footage()).zooms?.[0]?.end ?? 0, 1_400_000, 100_000)).toBe(true)
  await page.getByRole('button', { name: say('command.undo'), exact: true }).tap()
  await page.getByRole('button', { name: say('command.undo'), exact: true }).tap()
  await expect.poll(async () => (await footage()).zooms).toBeUndefined()
  await expect(play).toBeVisible()
  await page.keyboard.press('Home')
  await expect(clock).toContainText('0:00,0')

  // A keyframe, the film slid on by a second, the photo moved by a finger: it moves in between.
  await tool('tool.keyframe').tap()
  await finger.slide(strip, { x: -60, y: 0 })
  const canvas = page.getByRole('region', { name: say('preview.label') }).locator('canvas')
  await finger.slide(await middleOf(canvas), { x: 0, y: 100 })
  await expect.poll(async () => near((await frames())[1] ?? 0, 30, 3)).toBe(true)
  const [, second = 0] = await frames()

  // Pressed, a diamond brings the playhead to it; a finger that rested on it takes it along; a tool takes it away.
  await diamonds.first().tap()
  await expect(clock).toContainText('0:00,0')
  await finger.slide(await middleOf(diamonds.last()), { x: 30, y: 0 }, { hold: 500 })
  await expect.poll(async () => near((await frames())[1] ?? 0, second + 15, 3)).toBe(true)
  await tool('tool.keyframeRemove').tap()
  await expect.poll(frames).toEqual([0])
  await diamonds.first().tap()
  await tool('tool.keyframeRemove').tap()
  await expect.poll(footage).toMatchObject({ glide: { way: 'in' } })
  await expect.poll(frames).toEqual([])

  const path = await editor.makeFilm({ name: 'glided', quality: 'small' })
  const seen = await framesAt(path, [0, 89])
  const [first, last] = [frameOf(seen, 0), frameOf(seen, 89)]
  const { x, y, width, height } = fillBox({ width: 900, height: 1200 }, first)
  const number = readCode(first, { x, y, width, height })
  expect(number).not.toBeNull()
  const closer = 1 + 0.25 * (89 / 90)
  const larger = { width: width * closer, height: height * closer }
  const about = { x: (first.width - larger.width) / 2, y: (first.height - larger.height) / 2, ...larger }
  expect(readCode(last, about)).toBe(number)
  expect(readCode(last, { x, y, width, height })).not.toBe(number)
})
