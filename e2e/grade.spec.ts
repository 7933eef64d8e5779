import { say } from './editorPage'
import { middleOf } from './finger'
import { openGradeDesk } from './gradeDesk'
import { expect, test } from './guard'

test('a look with the mouse: chosen, weakened, compared, and put on every clip', async ({ page }) => {
  test.setTimeout(180_000)
  const desk = await openGradeDesk(page)
  await desk.editor.clips.first().click()
  await desk.expectColours()
  await expect(desk.compare).toBeDisabled()

  await desk.look('silver').click()
  await desk.expectGrey()
  await desk.expectGrades({ look: { name: 'silver', strength: 1 } }, undefined)

  await desk.compare.scrollIntoViewIfNeeded()
  const button = await middleOf(desk.compare)
  await page.mouse.move(button.x, button.y)
  await page.mouse.down()
  await desk.expectColours()
  await page.mouse.up()
  await desk.expectGrey()
  await desk.compare.focus()
  await page.keyboard.down('Space')
  await desk.expectColours()
  await page.keyboard.up('Space')
  await desk.expectGrey()

  // A drag is one step.
  await desk.strength.scrollIntoViewIfNeeded()
  const end = await middleOf(desk.strength)
  await page.mouse.move(end.x, end.y)
  await page.mouse.down()
  for (const way of [20, 60, 90]) await page.mouse.move(end.x - way, end.y)
  await page.mouse.up()
  await expect.poll(async () => Number(await desk.strength.getAttribute('aria-valuenow'))).toBeLessThan(0.8)
  await page.keyboard.press('Control+z')
  await desk.expectGrades({ look: { name: 'silver', strength: 1 } }, undefined)

  await desk.editor.press('grade.toAll')
  const worn = { look: { name: 'silver', strength: 1 } } as const
  await desk.expectGrades(worn, worn)
  await page.keyboard.press('Control+z')
  await expect(page.getByText(say('history.undone', { name: say('edit.lookAll') }))).toBeVisible()
  await desk.expectGrades(worn, undefined)
  await page.keyboard.press('Control+y')
  await desk.expectGrades(worn, worn)
})
