import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright/test'
import { cache } from '../../scripts/paths.mjs'
import { serve } from '../../scripts/serve.mjs'
import { createEditorPage, say } from '../editorPage'
import { fixture } from '../fixtures/fixture'
import { films } from '../fixtures/recipes'
import { test } from '../guard'
import { nativeCommand } from './nativeCommand'
import { report } from './report'
import { timeFilm } from './timeFilm'

const frames = films.bench.seconds * films.bench.rate
/** Each is run this often, in turns, and the middle is taken: these machines are noisy. */
const rounds = 3

type Rivals = { bareLoop: () => Promise<number>; ffmpegWasm: () => Promise<number>; caption: () => Promise<number[]> }
declare global {
  var rivals: Rivals
}

/** The clip of the bench, filling an upright film, with one caption of three seconds. */
async function prepare(page: Page) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('bench'))
  await editor.expectClips(1)
  await editor.clips.first().click()
  await page.getByRole('radio', { name: say('fit.fill') }).click()
  await page.keyboard.press('Home')
  await editor.caption('Бармак оюну · ңөү')
  return editor
}

/** Bytes of script, packed, until the editor stands; workers apart, since nothing on screen waits for them. */
async function weigh(page: Page) {
  const sizes = { script: 0, workers: 0 }
  const waiting: Promise<void>[] = []
  page.on('response', (response) => {
    if (!/\.js$/.test(new URL(response.url()).pathname)) return
    const kind = /[wW]ork(er|let)/.test(response.url()) ? 'workers' : 'script'
    const add = (body: Buffer) => {
      sizes[kind] += gzipSync(body).length
    }
    waiting.push(response.body().then(add, () => {}))
  })
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('silent'))
  await editor.expectClips(1)
  await Promise.all(waiting)
  return { scriptKB: Math.round(sizes.script / 1024), workersKB: Math.round(sizes.workers / 1024) }
}

/** Presses from the open page to the saved file: one clip, one caption; typing and the file picker apart. */
async function countPresses(page: Page): Promise<number> {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('silent'))
  await editor.expectClips(1)
  await editor.caption('Бармак оюну')
  await editor.makeFilm({ name: 'presses' })
  return editor.presses()
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const perSecond = (seconds: readonly number[]) => Math.round((frames / middle(seconds)) * 10) / 10

test('film', async ({ page, browser, baseURL }) => {
  test.setTimeout(900_000)
  const fresh = async <T>(job: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ locale: 'ru-RU', baseURL })
    return job(await context.newPage()).finally(() => context.close())
  }
  const shell = await weigh(page)
  const rivalsSite = await serve({ root: join(cache, 'bench') })
  const clip = await fixture('bench')
  const times = { program: [] as number[], bareLoop: [] as number[], ffmpegWasm: [] as number[] }
  const megabytes: number[] = []

  for (let round = 0; round < rounds; round++) {
    await fresh(async (tab) => {
      await prepare(tab)
      const made = await timeFilm(tab)
      times.program.push(made.seconds)
      if (made.megabytes) megabytes.push(made.megabytes)
    })
    await fresh(async (tab) => {
      await tab.goto(rivalsSite.url)
      await tab.setInputFiles('input', clip)
      times.bareLoop.push(await tab.evaluate(() => rivals.bareLoop()))
      if (round === 0) times.ffmpegWasm.push(await tab.evaluate(() => rivals.ffmpegWasm()))
    })
  }
  const caption = await fresh(async (tab) => {
    await tab.goto(rivalsSite.url)
    return Buffer.from(await tab.evaluate(() => rivals.caption()))
  })
  await rivalsSite.close()
  const native = nativeCommand(clip, caption)

  const figures = {
    export: {
      fps: perSecond(times.program),
      bareLoop: perSecond(times.bareLoop),
      ffmpegWasm: perSecond(times.ffmpegWasm),
      ffmpegNative: native && perSecond([native]),
    },
    tabMegabytes: megabytes.length > 0 ? Math.max(...megabytes) : null,
    shell,
    presses: await fresh(countPresses),
  }
  report(figures)
})
