import type { Page } from 'playwright/test'
import type { Project } from '../../src/project/project'
import { createEditorPage, say } from '../editorPage'
import { fixture } from '../fixtures/fixture'
import { type FilmName, films } from '../fixtures/recipes'
import { expect, test } from '../guard'
import { keepProject, savedProject } from '../savedProject'
import { captionStates, withCaptions, withTitles } from './captionedFilm'
import { notePaintedFrames, playFor, sizePreview } from './previewPace'
import { report } from './report'
import { countTextWork } from './textWork'
import { timeFilm } from './timeFilm'

test.use({ trace: 'off', screenshot: 'off' })

const { seconds, rate } = films.bench
/** Films with and without captions are made in turns, and the middle is taken: these machines are noisy. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 3)

/** The clip alone, filling an upright film. */
async function open(page: Page, name: FilmName): Promise<Project> {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture(name))
  await editor.expectClips(1)
  await editor.clips.first().click()
  await page.getByRole('radio', { name: say('fit.fill') }).click()
  const kept = () => savedProject(page)
  await expect.poll(async () => (await kept())?.main[0]?.content).toMatchObject({ fit: 'fill' })
  return (await kept()) as Project
}

async function show(page: Page, project: Project) {
  await keepProject(page, project)
  await page.reload()
  await createEditorPage(page).expectClips(1)
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const perSecond = (times: readonly number[]) => Math.round(((seconds * rate) / middle(times)) * 10) / 10

/** Frames a second of the same film, with captions and without. */
async function measureExport(page: Page, name: FilmName) {
  const plain = await open(page, name)
  const times = { with: [] as number[], without: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    await show(page, plain)
    times.without.push((await timeFilm(page)).seconds)
    await show(page, withCaptions(plain, seconds))
    times.with.push((await timeFilm(page)).seconds)
  }
  return { with: perSecond(times.with), without: perSecond(times.without) }
}

async function measureText(page: Page) {
  const film = withCaptions(await open(page, 'benchTall'), seconds)
  await show(page, film)
  return { states: captionStates(film), ...(await countTextWork(page, () => timeFilm(page))) }
}

async function measurePreview(page: Page) {
  await notePaintedFrames(page)
  const film = withTitles(withCaptions(await open(page, 'benchTall'), seconds), seconds)
  await show(page, film)
  const size = await sizePreview(page, 960)
  return { size, ...(await playFor(page, seconds - 2)) }
}

test('captions', async ({ browser, baseURL }) => {
  test.setTimeout(900_000)
  const fresh = async <T>(job: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ locale: 'ru-RU', baseURL, viewport: { width: 1440, height: 900 } })
    return job(await context.newPage()).finally(() => context.close())
  }
  const preview = await fresh(measurePreview)
  const text = await fresh(measureText)
  const exports = {
    tall: await fresh((page) => measureExport(page, 'benchTall')),
    phone: await fresh((page) => measureExport(page, 'benchPhone')),
    cropped: await fresh((page) => measureExport(page, 'bench')),
  }
  report({ captions: { exports, text, preview } })
  console.error(JSON.stringify({ exports, text, preview }))
})
