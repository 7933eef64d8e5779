import type { BrowserContextOptions, Page } from 'playwright/test'
import type { MainClip, Project } from '../../src/project/project'
import { createEditorPage } from '../editorPage'
import { fixture } from '../fixtures/fixture'
import { type FilmName, films } from '../fixtures/recipes'
import { expect, test } from '../guard'
import { keepProject, savedProject } from '../savedProject'
import { createCalibration } from './calibration'
import { captionStates, withCaptions, withLook, withManyCaptions, withTitles } from './captionedFilm'
import { timeFrames } from './frames'
import { fingerList, openList, wheelList } from './listHands'
import { notePaintedFrames, playFor, sizePreview } from './previewPace'
import { report } from './report'
import { spreadOf } from './spread'
import { countTextWork } from './textWork'
import { timeFilm } from './timeFilm'

test.use({ trace: 'off', screenshot: 'off' })

const { seconds, rate } = films.bench
const told = (plain: Project) => withCaptions(plain, seconds)
/** Films with and without captions are made in turns, and the middle is taken: these machines are noisy. */
const rounds = 3

const desk = { viewport: { width: 1440, height: 900 } }
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }

/** The clip alone, filling an upright film. */
async function open(page: Page, name: FilmName): Promise<Project> {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture(name))
  await editor.expectClips(1)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(1)
  const project = (await savedProject(page)) as Project
  const filling = (clip: MainClip): MainClip =>
    clip.content.kind === 'footage' ? { ...clip, content: { ...clip.content, fit: 'fill' } } : clip
  return { ...project, main: project.main.map(filling) }
}

async function show(page: Page, project: Project) {
  await keepProject(page, project)
  await page.reload()
  await createEditorPage(page).expectClips(project.main.length)
}

const manyCues = 10_000

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const perSecond = (times: readonly number[]) => Math.round(((seconds * rate) / middle(times)) * 10) / 10

/** Frames a second of the same film, with something done to it and without. */
async function measureExport(page: Page, name: FilmName, change: (plain: Project) => Project) {
  const plain = await open(page, name)
  const times = { with: [] as number[], without: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    await show(page, plain)
    times.without.push((await timeFilm(page)).seconds)
    await show(page, change(plain))
    times.with.push((await timeFilm(page)).seconds)
  }
  return { with: perSecond(times.with), without: perSecond(times.without) }
}

async function measureText(page: Page) {
  const film = withCaptions(await open(page, 'benchTall'), seconds)
  await show(page, film)
  const { withText } = await countTextWork(page, () => timeFilm(page))
  return { states: captionStates(film), frames: seconds * rate, withText }
}

async function measurePreview(page: Page) {
  await notePaintedFrames(page)
  const film = withTitles(withCaptions(await open(page, 'benchTall'), seconds), seconds)
  await show(page, film)
  const size = await sizePreview(page, 960)
  return { size, ...(await playFor(page, seconds - 2)) }
}

async function measureList(page: Page, hand: (page: Page) => Promise<void>) {
  await show(page, withManyCaptions(await open(page, 'silent'), manyCues))
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
    tall: await fresh((page) => measureExport(page, 'benchTall', told)),
    phone: await fresh((page) => measureExport(page, 'benchPhone', told)),
    cropped: await fresh((page) => measureExport(page, 'bench', told)),
  }
  const looks = {
    tall: await fresh((page) => measureExport(page, 'benchTall', withLook)),
    cropped: await fresh((page) => measureExport(page, 'bench', withLook)),
  }
  report({ captions: { calibration: calibration.result(), exports, looks, text, list, preview } })
})
