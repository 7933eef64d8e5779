import type { Page } from 'playwright/test'
import { say } from '../editorPage'
import { spreadOf } from './spread'

/** Both in microseconds of the film. */
type Painted = { readonly time: number; readonly late: number }
declare global {
  var paintedFrames: Painted[]
}

/** To be called before the page is loaded: notes how late each picture of the preview was painted. */
export const notePaintedFrames = (page: Page) =>
  page.addInitScript(() => {
    window.paintedFrames = []
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        this.addEventListener('message', ({ data }) => {
          if (data?.type === 'painted') paintedFrames.push({ time: data.time, late: data.late })
        })
      }
    }
  })

/** Makes the window so large that the preview's canvas has this many pixels of its height. */
export async function sizePreview(page: Page, height: number) {
  const canvas = page.getByRole('region', { name: say('preview.label') }).locator('canvas')
  for (let attempt = 0; attempt < 3; attempt++) {
    const box = await canvas.boundingBox()
    const window = page.viewportSize()
    if (!box || !window) throw new Error('There is a preview in a window')
    await page.setViewportSize({ width: window.width, height: window.height + height - Math.round(box.height) })
    await page.waitForTimeout(300)
  }
  const box = await canvas.boundingBox()
  return { width: Math.round(box?.width ?? 0), height: Math.round(box?.height ?? 0) }
}

/**
 * Of thirty frames of a film that plays, how many were painted while it was their time; how many different ones there were
 * in a second, and how many milliseconds after they began.
 */
export async function playFor(page: Page, seconds: number) {
  await page.keyboard.press('Home')
  await page.waitForTimeout(1000)
  await page.evaluate(() => paintedFrames.splice(0))
  await page.keyboard.press('Space')
  await page.waitForTimeout((seconds + 1) * 1000)
  // One that has come to its end would begin anew.
  if (await page.getByRole('button', { name: say('command.pause'), exact: true }).isVisible()) {
    await page.keyboard.press('Space')
  }
  return paceOf(await page.evaluate(() => paintedFrames), seconds)
}

const frame = 1_000_000 / 30

/**
 * By the clock that the film itself goes by, that of its sound, read by the painting worker when a picture is done: told
 * by the page's clock, pictures were late because the page was. And one picture that came early, as when that clock
 * jumped, made all others late: it set the zero. The first second only warms up.
 */
function paceOf(painted: readonly Painted[], seconds: number) {
  const counted = painted.filter(({ time }) => time >= 1_000_000 && time < seconds * 1_000_000)
  const different = (some: readonly Painted[]) => new Set(some.map(({ time }) => time)).size
  const perSecond = (count: number) => Math.round((count / (seconds - 1)) * 10) / 10
  return {
    onTime: perSecond(different(counted.filter(({ late }) => late >= 0 && late < frame))),
    painted: perSecond(different(counted)),
    late: spreadOf(counted.map(({ late }) => late / 1000)),
  }
}
