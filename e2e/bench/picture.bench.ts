import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { cache } from '../../scripts/paths.mjs'
import { serve } from '../../scripts/serve.mjs'
import { fixture } from '../fixtures/fixture'
import { films } from '../fixtures/recipes'
import { test } from '../guard'
import { openBenchFilm, showBenchFilm } from './benchFilm'
import { createCalibration } from './calibration'
import { withLook } from './captionedFilm'
import { measureExports } from './exportPace'
import { awaitCopies } from './lightCopy'
import { measurePhotos } from './photoMemory'
import { firstOf, layeredFilm, layeredSeconds, withPictureInPicture } from './pictureFilm'
import { notePaintedFrames, playFor, sizePreview } from './previewPace'
import { report } from './report'
import { noteSeeks, seekAbout } from './seekPace'

test.use({ trace: 'off', screenshot: 'off' })

/** Seconds of the films that are made: enough to tell their pace, and the whole bench is over in a few minutes. */
const seconds = 5

async function measurePreview(page: Page) {
  await notePaintedFrames(page)
  await noteSeeks(page)
  const plain = await openBenchFilm(page, 'benchTall')
  await awaitCopies(page, 1)
  await showBenchFilm(page, layeredFilm(plain))
  const size = await sizePreview(page, 960)
  // A program that was just started has yet to warm up: both are told.
  const first = await playFor(page, layeredSeconds)
  return { size, first, ...(await playFor(page, layeredSeconds)), seek: await seekAbout(page) }
}

async function measureFilms(page: Page) {
  const plain = firstOf(await openBenchFilm(page, 'benchTall'), seconds)
  return measureExports(page, { plain, look: withLook(plain), corner: withPictureInPicture(plain, seconds) })
}

/** Frames a second of the loop that decodes, draws and encodes, and of nothing else. */
async function measureBareLoop(page: Page): Promise<number> {
  const site = await serve({ root: join(cache, 'bench') })
  await page.goto(site.url)
  await page.setInputFiles('input', await fixture('bench'))
  const took = await page.evaluate(() => rivals.bareLoop())
  await site.close()
  const { rate, seconds: all } = films.bench
  return Math.round(((all * rate) / took) * 10) / 10
}

test('picture', async ({ browser, baseURL }) => {
  test.setTimeout(900_000)
  const calibration = createCalibration()
  const fresh = async <T>(job: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ locale: 'ru-RU', baseURL, viewport: { width: 1440, height: 900 } })
    return job(await context.newPage()).finally(() => context.close())
  }
  await fresh(calibration.take)
  const preview = await fresh(measurePreview)
  await fresh(calibration.take)
  const exports = await fresh(measureFilms)
  const bareLoop = await fresh(measureBareLoop)
  const { cropped } = await fresh(async (page) => measureExports(page, { cropped: await openBenchFilm(page, 'bench') }))
  const photos = await fresh((page) => measurePhotos(page, browser))
  report({ picture: { calibration: calibration.result(), preview, exports, pass: { bareLoop, cropped }, photos } })
})
