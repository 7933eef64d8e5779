import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright/test'
import { cache } from '../../scripts/paths.mjs'
import { serve } from '../../scripts/serve.mjs'
import { test } from '../guard'
import { createCalibration } from './calibration'
import { timeFrames } from './frames'
import { type Moved, traceMainThread, workPerEvent } from './mainThread'
import { keepLongFilm, timeOpening } from './openLongFilm'
import { report } from './report'
import { type Spread, spreadOf } from './spread'
import { watchTabMemory } from './tabMemory'
import { fingerScroll, fingerZoom, mouseDrags, wheelScroll, wheelZoom } from './timelineHands'

// Playwright's own record of the page would be measured with it.
test.use({ trace: 'off', screenshot: 'off' })

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
const steps = 1000
/** One alone is too few moves to tell a twentieth of them. */
const dragsOfEach = 3
/** Pictures and waveforms are decoded once; a person looks at the film before she takes hold of it. */
const settled = 2500

async function heapMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
}

/** The edits and the undo, without a screen. */
async function measureCore(page: Page) {
  const site = await serve({ root: join(cache, 'bench') })
  await page.goto(site.url)
  const times = await page.evaluate(() => core.edits())
  const session = await page.context().newCDPSession(page)
  await page.evaluate(() => core.open())
  const before = await heapMegabytes(session)
  await page.evaluate((count) => core.step(count), steps)
  const undo = { steps, megabytes: Math.round((await heapMegabytes(session)) - before) }
  await site.close()
  return { edits: Object.fromEntries(Object.entries(times).map(([name, all]) => [name, spreadOf(all)])), undo }
}

async function open(page: Page): Promise<number> {
  const film = await keepLongFilm(page)
  // The second time, as on every other day: the first one compiles the program.
  await timeOpening(page, film)
  await page.goto('./')
  const milliseconds = await timeOpening(page, film)
  await page.waitForTimeout(settled)
  return Math.round(milliseconds)
}

async function measureDesk(page: Page, browser: Browser, calibrate: () => Promise<void>) {
  const opening = await open(page)
  const memory = await watchTabMemory(browser)
  const drag: Record<string, Record<'clock' | 'processor' | 'first' | 'rest', Spread>> = {}
  for (const [name, hand] of Object.entries(mouseDrags)) {
    const drags: Moved[][] = []
    while (drags.length < dragsOfEach) {
      // How fast the machine is changes from one half minute to the next.
      await calibrate()
      const thread = await traceMainThread(browser, () => hand(page))
      // The first moves only take hold of it.
      drags.push(workPerEvent(thread, 'pointermove').slice(3))
      await page.keyboard.press('Control+KeyZ')
    }
    const moves = drags.flat()
    drag[name] = {
      clock: spreadOf(moves.map(({ clock }) => clock)),
      processor: spreadOf(moves.map(({ processor }) => processor)),
      // While the browser still compiles what it runs.
      first: spreadOf((drags[0] as Moved[]).map(({ processor }) => processor)),
      rest: spreadOf(moves.map(({ rest }) => rest.processor)),
    }
  }
  const zoom = spreadOf(await timeFrames(page, () => wheelZoom(page)))
  const scroll = spreadOf(await timeFrames(page, () => wheelScroll(page)))
  return { opening, drag, zoom, scroll, tabMegabytes: memory?.stop() ?? null }
}

async function measurePhone(page: Page) {
  await open(page)
  const zoom = spreadOf(await timeFrames(page, () => fingerZoom(page)))
  const scroll = spreadOf(await timeFrames(page, () => fingerScroll(page)))
  return { zoom, scroll }
}

test('timeline', async ({ browser, baseURL }) => {
  test.setTimeout(900_000)
  const calibration = createCalibration()
  const fresh = async <T>(job: (page: Page) => Promise<T>, device = {}): Promise<T> => {
    const context = await browser.newContext({ locale: 'ru-RU', baseURL, ...device })
    return job(await context.newPage()).finally(() => context.close())
  }
  const calibrate = () => fresh(calibration.take)

  await calibrate()
  const bare = await fresh(measureCore)
  await calibrate()
  const desk = await fresh((page) => measureDesk(page, browser, calibrate), { viewport: { width: 1440, height: 900 } })
  await calibrate()
  const hand = await fresh(measurePhone, phone)
  await calibrate()
  report({ timeline: { calibration: calibration.result(), ...bare, desk, hand } })
})
