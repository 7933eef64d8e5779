import type { BrowserContextOptions, Page } from 'playwright/test'
import { type FilmName, films } from '../fixtures/recipes'
import { test } from '../guard'
import { openBenchFilm, showBenchFilm } from './benchFilm'
import { createCalibration } from './calibration'
import { captionStates, withCaptions, withManyCaptions, withTitles } from './captionedFilm'
import { measureExports } from './exportPace'
import { timeFrames } from './frames'
import { fingerList, openList, wheelList } from './listHands'
import { notePaintedFrames, playFor, sizePreview } from './previewPace'
import { report } from './report'
import { spreadOf } from './spread'
import { countTextWork } from './textWork'
import { timeFilm } from './timeFilm'

test.use({ trace: 'off', screenshot: 'off' })

const { seconds, rate } = films.bench

const desk = { viewport: { width: 1440, height: 900 } }
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }

const manyCues = 10_000

/** Frames a second of the same film, with words and without. */
async function measureExport(page: Page, name: FilmName) {
  const without = await openBenchFilm(page, name)
  return measureExports(page, { without, with: withCaptions(without, seconds) })
}

async function measureText(page: Page) {
  const film = withCaptions(await openBenchFilm(page, 'benchTall'), seconds)
  await showBenchFilm(page, film)
  const { withText } = await countTextWork(page, () => timeFilm(page))
  return { states: captionStates(film), frames: seconds * rate, withText }
}

async function measurePreview(page: Page) {
  await notePaintedFrames(page)
  const film = withTitles(withCaptions(await openBenchFilm(page, 'benchTall'), seconds), seconds)
  await showBenchFilm(page, film)
  const size = await sizePreview(page, 960)
  return { size, ...(await playFor(page, seconds - 2)) }
}

async function measureList(page: Page, hand: (page: Page) => Promise<void>) {
  await showBenchFilm(page, withManyCaptions(await openBenchFilm(page, 'silent'), manyCues))
  await openList(page)
  return spreadOf(await timeFrames(page, () => hand(page)))
}

test('captions', async ({ browser, baseURL }) => {
  test.setTimeout(1_800_000)
  const calibration = createCalibration()
  const fresh = async <T>(job: (page: Page) => Promise<T>, device: BrowserContextOptions = desk): Promise<T> => {
    const context = await browser.newContext({ locale: 'ru-RU', baseURL, ...device })
    return job(await context.newPage()).finally(() => context.close())
  }
  await fresh(calibration.take)
  const preview = await fresh(measurePreview)
  const text = await fresh(measureText)
  const list = {
    cues: manyCues,
    wheel: await fresh((page) => measureList(page, wheelList)),
    finger: await fresh((page) => measureList(page, fingerList), phone),
  }
  await fresh(calibration.take)
  const exports = {
    tall: await fresh((page) => measureExport(page, 'benchTall')),
    phone: await fresh((page) => measureExport(page, 'benchPhone')),
    cropped: await fresh((page) => measureExport(page, 'bench')),
  }
  report({ captions: { calibration: calibration.result(), exports, text, list, preview } })
})
