import type { Page } from 'playwright/test'
import { say } from '../editorPage'

type Painted = { readonly time: number; readonly at: number }
declare global {
  var paintedFrames: Painted[]
}

/** To be called before the page is loaded: notes when each picture of the preview was painted. */
export const notePaintedFrames = (page: Page) =>
  page.addInitScript(() => {
    window.paintedFrames = []
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        this.addEventListener('message', ({ data }) => {
          if (data?.type === 'painted') paintedFrames.push({ time: data.time, at: performance.now() })
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
 * Of thirty frames of a film that plays, how many were painted while it was their time; and the pictures in all. What is
 * painted first sets the clock.
 */
export async function playFor(page: Page, seconds: number) {
  await page.keyboard.press('Home')
  await page.waitForTimeout(1000)
  await page.evaluate(() => paintedFrames.splice(0))
  await page.keyboard.press('Space')
  await page.waitForTimeout((seconds + 1) * 1000)
  await page.keyboard.press('Space')
  const painted = await page.evaluate(() => paintedFrames)
  return { onTime: onTime(painted, seconds), painted: painted.length }
}

const frame = 1_000_000 / 30

/** The first second only warms up. */
function onTime(painted: readonly Painted[], seconds: number): number {
  const counted = painted.filter(({ time }) => time >= 1_000_000 && time < seconds * 1_000_000)
  const behind = counted.map(({ time, at }) => at * 1000 - time)
  const least = Math.min(...behind)
  const good = new Set(counted.filter((_, index) => (behind[index] as number) - least < frame).map(({ time }) => time))
  return Math.round((good.size / ((seconds - 1) * 30)) * 300) / 10
}
