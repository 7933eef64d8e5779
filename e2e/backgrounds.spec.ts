import { say } from './editorPage'
import { frameAt } from './film/frames'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { openPlacingDesk } from './placingDesk'

test('behind the film lie a colour, two colours or a photo of one’s own, a step each to undo', async ({ page }) => {
  const desk = await openPlacingDesk(page)
  const backdrop = async () => (await desk.film()).backdrop
  const radio = (name: string) => page.getByRole('radio', { name, exact: true })
  await desk.mainHold.click()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await radio(say('filter.sunset')).click()
  await expect.poll(backdrop).toEqual({ kind: 'gradient', to: '#c2407a' })
  const asked = page.waitForEvent('filechooser')
  await desk.editor.press('film.backPhoto')
  await (await asked).setFiles(await fixture('photo'))
  await expect.poll(async () => (await backdrop())?.kind, { timeout: 20_000 }).toBe('photo')
  await expect(radio(say('filter.sunset'))).not.toBeChecked()
  await expect(desk.editor.clips).toHaveCount(1)

  // Beside the smaller clip the photo is seen: at the frame's edge it is not black.
  const path = await desk.editor.makeFilm({ name: 'backgrounds', quality: 'whatsapp' })
  const frame = await frameAt(path, 12)
  expect(Math.max(...frame.data.subarray(0, 300))).toBeGreaterThan(60)
  await desk.editor.press('action.close')

  await desk.undo.click()
  await expect.poll(async () => (await backdrop())?.kind).toBe('gradient')
  await radio(say('color.white')).click()
  await expect.poll(backdrop).toBeUndefined()
})
