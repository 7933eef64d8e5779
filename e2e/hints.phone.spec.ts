import { createEditorPage, say } from './editorPage'
import { createFinger, middleOf } from './finger'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'

test.use({ hints: true })

test('five hints come at their moments, once, and out of the way', async ({ page }) => {
  const editor = createEditorPage(page)
  const finger = await createFinger(page)
  const hint = (name: 'strip' | 'tools' | 'undo' | 'lift' | 'finish') => {
    const words = say(`hint.${name}`).replace(/\$t\(([\w.]+)\)/, (_, key) => say(key))
    return page.getByRole('status').filter({ hasText: words })
  }
  const tool = (key: Parameters<typeof say>[0]) => page.getByRole('button', { name: say(key), exact: true }).first()
  await editor.start()
  await editor.newVideo(await fixture('photo'), await fixture('photo'))
  await editor.expectClips(2)
  await expect(hint('strip')).toBeVisible()

  // Nothing that she was about to press moves, nothing lies under it, and the focus stays where it was.
  const clip = await middleOf(editor.clips.first())
  await finger.slide(clip, { x: -40, y: 0 })
  expect(await page.evaluate(() => document.activeElement?.closest('[role="status"]') === null)).toBe(true)
  const room = await hint('strip').boundingBox()
  const film = await page.getByRole('timer').boundingBox()
  const timeline = await editor.timeline.boundingBox()
  expect((room?.y ?? 0) + (room?.height ?? 0)).toBeLessThanOrEqual((timeline?.y ?? 0) + 1)
  expect((film?.y ?? 0) + (film?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + 1)

  await editor.clips.first().tap()
  await expect(hint('tools')).toBeVisible()
  await expect(hint('strip')).toHaveCount(0)
  await tool('command.split').tap()
  await expect(hint('undo')).toBeVisible()
  const place = await editor.timeline.boundingBox()
  await hint('undo')
    .getByRole('button', { name: say('action.close') })
    .tap()
  await expect(hint('undo')).toHaveCount(0)
  expect(await editor.timeline.boundingBox()).toEqual(place)

  await tool('command.deselect').tap()
  await editor.clips.first().tap()
  await expect(hint('lift')).toBeVisible()
  await tool('command.deselect').tap()
  await expect(hint('lift')).toHaveCount(0)

  // Seen to its end.
  await page.keyboard.press('End')
  await expect(hint('finish')).toBeVisible()
  await tool('command.export').tap()
  await tool('action.close').tap()
  await expect(hint('finish')).toHaveCount(0)

  await page.reload()
  await editor.expectClips(3)
  await editor.clips.first().tap()
  await expect(tool('command.movement')).toBeVisible()
  await expect(hint('tools')).toHaveCount(0)
})
