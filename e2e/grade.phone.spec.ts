import { say } from './editorPage'
import { createFinger, middleOf } from './finger'
import { openGradeDesk } from './gradeDesk'
import { test } from './guard'
import { standing } from './standing'

test('colours with a finger: a look, an adjustment, compared, and put on every clip', async ({ page }) => {
  test.setTimeout(180_000)
  const desk = await openGradeDesk(page)
  const finger = await createFinger(page)
  await desk.editor.clips.first().tap()
  await page.getByRole('button', { name: say('command.grade'), exact: true }).tap()
  await standing(page)

  await desk.look('warm').tap()
  await desk.expectGrades({ look: { name: 'warm', strength: 1 } }, undefined)
  await page.getByRole('radio', { name: say('grade.adjust'), exact: true }).tap()
  const slider = desk.adjustment('saturation')
  await slider.scrollIntoViewIfNeeded()
  await finger.slide(await middleOf(slider), { x: -150, y: 0 })
  await desk.expectGrades({ look: { name: 'warm', strength: 1 }, saturation: -1 }, undefined)

  await page.getByRole('button', { name: say('grade.resetOne', { name: say('adjust.saturation') }) }).tap()
  await desk.expectGrades({ look: { name: 'warm', strength: 1 } }, undefined)
  await finger.slide(await middleOf(slider), { x: -150, y: 0 })
  await page.getByRole('radio', { name: say('grade.looks'), exact: true }).tap()
  await desk.look('silver').tap()
  await desk.expectGrey()

  await desk.compare.scrollIntoViewIfNeeded()
  await finger.slide(await middleOf(desk.compare), { x: 4, y: 2 }, { meanwhile: desk.expectColours })
  await desk.expectGrey()

  await desk.editor.press('grade.toAll')
  const look = { name: 'silver', strength: 1 } as const
  await desk.expectGrades({ look, saturation: -1 }, { look })
  await desk.editor.press('caption.done')
})
