import type { Page } from 'playwright/test'
import { footageOf } from '../src/project/find'
import type { Grade } from '../src/project/grade'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect } from './guard'
import { savedProject } from './savedProject'

/** Two clips, the first of them selected, and its colours open. */
export async function openGradeDesk(page: Page) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('tuned'), await fixture('silent'))
  await editor.expectClips(2)
  await page.keyboard.press('Home')
  const screen = page.getByRole('region', { name: say('preview.label') }).locator('canvas')

  /** How far the channels of the screen's most colourful point lie apart. */
  const colourful = () =>
    screen.evaluate((canvas: HTMLCanvasElement) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height)
      const context = copy.getContext('2d')
      context?.drawImage(canvas, 0, 0)
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() }
      let most = 0
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
        most = Math.max(most, Math.max(red, green, blue) - Math.min(red, green, blue))
      }
      return most
    })
  const grades = async (): Promise<readonly (Grade | undefined)[]> =>
    (await savedProject(page))?.main.map((clip) => footageOf(clip)?.grade) ?? []

  return {
    editor,
    compare: page.getByRole('button', { name: say('grade.compare') }),
    look: (name: 'silver' | 'warm') => page.getByRole('radio', { name: say(`filter.${name}`), exact: true }),
    strength: page.getByRole('slider', { name: say('grade.strength') }),
    adjustment: (name: 'saturation' | 'brightness') => page.getByRole('slider', { name: say(`adjust.${name}`) }),
    expectGrey: () => expect.poll(colourful).toBeLessThan(12),
    expectColours: () => expect.poll(colourful).toBeGreaterThan(100),
    expectGrades: (...wanted: (Grade | undefined)[]) => expect.poll(grades).toEqual(wanted),
  }
}
