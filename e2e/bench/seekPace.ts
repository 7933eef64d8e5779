import type { Page } from 'playwright/test'
import { random as createRandom } from '../film/random'
import { type Spread, spreadOf } from './spread'

/** Seeks asked of the preview, and pictures that it painted: a time of the film, and when that was by the clock. */
type Noted = { readonly time: number; readonly at: number; readonly whole?: boolean }
declare global {
  var asked: Noted[]
  var shown: Noted[]
}

const count = 24

/** To be called before the page is loaded. */
export const noteSeeks = (page: Page) =>
  page.addInitScript(() => {
    window.asked = []
    window.shown = []
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        this.addEventListener('message', ({ data }) => {
          if (data?.type === 'painted') shown.push({ time: data.time, at: performance.now(), whole: data.whole })
        })
      }
      override postMessage(message: unknown, ...rest: never[]) {
        const { type, time } = (message ?? {}) as { type?: string; time?: number }
        if (type === 'seek' && time !== undefined) asked.push({ time, at: performance.now() })
        super.postMessage(message, ...rest)
      }
    }
  })

/**
 * Milliseconds from a press anywhere on the ruler until the very frame of that time is painted, and until it is with all
 * of its pixels. Every other press comes so late that the decoders were let go meanwhile.
 */
export async function seekAbout(page: Page): Promise<{ readonly seen: Spread; readonly whole: Spread }> {
  await page.keyboard.press('Shift+KeyZ')
  const ruler = await page.locator('[data-ruler]').boundingBox()
  const first = await page.locator('[data-kind="clip"]').first().boundingBox()
  const last = await page.locator('[data-kind="clip"]').last().boundingBox()
  if (!ruler || !first || !last) throw new Error('There is a film below a ruler')
  const random = createRandom(7)
  const y = ruler.y + ruler.height / 2
  await page.mouse.click(first.x + 4, y)
  await page.waitForTimeout(1500)
  await page.evaluate(() => asked.splice(0))
  for (let press = 0; press < count; press++) {
    await page.mouse.click(first.x + 4 + random() * (last.x + last.width - first.x - 8), y)
    await page.waitForFunction(() => {
      const seek = asked.at(-1)
      return seek && shown.some(({ time, at, whole }) => time === seek.time && at >= seek.at && whole)
    })
    await page.waitForTimeout(press % 2 === 0 ? 100 : 1000)
  }
  const took = await page.evaluate(() =>
    asked.map((seek) => {
      const answers = shown.filter(({ time, at }) => time === seek.time && at >= seek.at)
      const since = (answer: Noted | undefined) => (answer?.at ?? Number.NaN) - seek.at
      return { seen: since(answers[0]), whole: since(answers.find(({ whole }) => whole)) }
    }),
  )
  return { seen: spreadOf(took.map(({ seen }) => seen)), whole: spreadOf(took.map(({ whole }) => whole)) }
}
