import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { cache } from '../scripts/paths.mjs'
import { createEditorPage, say } from './editorPage'
import { beeps } from './film/beeps'
import { fixture } from './fixtures/fixture'
import { beeping, writeWav } from './fixtures/sound'
import { expect, test } from './guard'
import config from './playwright.config'
import { savedProject } from './savedProject'

/** How far from where it was heard a sound may lie in the film, in milliseconds. */
const near = 30

const spoken = join(cache, 'spoken.wav')
mkdirSync(cache, { recursive: true })
writeWav(spoken, beeping, 20)
const { launchOptions } = config.use ?? {}
test.use({
  permissions: ['microphone'],
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--use-file-for-fake-audio-capture=${spoken}`],
  },
})

type Witness = {
  /** When beeps were heard, by the page's clock. */
  readonly heard: number[]
  /** When the clock under the film changed, and what it said then, in milliseconds. */
  readonly shown: [at: number, film: number][]
}
declare global {
  var witness: Witness
}

/** Hears what the microphone hears, and sees what the clock under the film says: by no clock of the program's. */
const callWitness = (page: Page) =>
  page.addInitScript(() => {
    globalThis.witness = { heard: [], shown: [] }
    const { mediaDevices } = navigator
    const ask = mediaDevices.getUserMedia.bind(mediaDevices)
    mediaDevices.getUserMedia = async (wish) => {
      const stream = await ask(wish)
      const context = new AudioContext({ sampleRate: 48_000 })
      const ear = new AnalyserNode(context, { fftSize: 4096 })
      new MediaStreamAudioSourceNode(context, { mediaStream: stream }).connect(ear)
      const latest = new Float32Array(ear.fftSize)
      setInterval(() => {
        ear.getFloatTimeDomainData(latest)
        const now = performance.now()
        const at = latest.findIndex((sample) => Math.abs(sample) > 0.05)
        if (at < 0) return
        const time = now - (latest.length - at) / 48
        if (time - (witness.heard.at(-1) ?? 0) > 500) witness.heard.push(time)
      }, 10)
      return stream
    }
  })

const watchClock = (page: Page, name: string) =>
  page.evaluate((label) => {
    const clock = document.querySelector(`[role=timer][aria-label="${label}"]`) as HTMLElement
    new MutationObserver(() => {
      const [minutes = 0, seconds = 0] = clock.innerText.replace(',', '.').split(':').map(Number)
      witness.shown.push([performance.now(), Math.round((minutes * 60 + seconds) * 1000)])
    }).observe(clock, { characterData: true, childList: true, subtree: true })
  }, name)

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

test('what is spoken while the film plays lies where it was spoken, and a second take where the first was', async ({
  page,
}) => {
  await callWitness(page)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('talk'))
  await editor.expectClips(1)
  await editor.goToFrame(15)

  await page.keyboard.press('Shift+KeyN')
  await watchClock(page, say('preview.time'))
  const sheet = page.getByRole('dialog', { name: say('command.voiceover') })
  await expect(sheet.getByRole('meter')).toHaveJSProperty('value', 0)
  await sheet.getByRole('button', { name: say('voiceover.start') }).click()
  const record = async (seconds: number) => {
    await expect(sheet).toContainText(say('voiceover.recording'), { timeout: 10_000 })
    await page.waitForTimeout(seconds * 1000)
    await sheet.getByRole('button', { name: say('voiceover.stop') }).click()
    await expect(sheet).toContainText(say('voiceover.kept'))
  }
  await record(1)
  await sheet.getByRole('button', { name: say('voiceover.again') }).click()
  await page.evaluate(() => {
    witness.shown.length = 0
  })
  await record(4)

  await expect.poll(async () => (await savedProject(page))?.lanes[0]?.items[0]?.length).toBeGreaterThan(3_500_000)
  const project = await savedProject(page)
  expect(project?.lanes).toMatchObject([{ kind: 'sound', voice: true, items: [{ anchor: { start: 500_000 } }] }])
  // The first take is not among the files any more.
  expect(Object.values(project?.assets ?? {}).map(({ kind }) => kind)).toEqual(['video', 'sound'])

  const { heard, shown } = await page.evaluate(() => witness)
  // The clock is written a little after its time, never before.
  const began = Math.min(...shown.filter(([, film]) => film > 1000).map(([at, film]) => at - film))
  const truth = heard.map((at) => at - began - 500)
  const recorded = (await beeps(await takeFile(page))).map((time) => time * 1000)
  expect(recorded.length).toBeGreaterThanOrEqual(3)
  const errors = recorded.map((time) => {
    const nearest = truth.toSorted((a, b) => Math.abs(a - time) - Math.abs(b - time))[0] ?? Number.NaN
    return time - nearest
  })
  console.log(`beeps lie ${errors.map((error) => error.toFixed(1)).join(', ')} ms from where they were heard`)
  expect(Math.abs(median(errors))).toBeLessThanOrEqual(near)
  // Among themselves they stand a second apart, as they were spoken: nothing is lost or doubled.
  const apart = recorded.slice(1).map((time, index) => time - (recorded[index] ?? 0))
  for (const gap of apart) expect(Math.abs(gap - 1000)).toBeLessThanOrEqual(5)

  await page.keyboard.press('Escape')
  await editor.press('command.undo')
  await expect(page.getByRole('status').filter({ hasText: say('edit.voiceAgain') })).toBeVisible()
})

/** The sound that was recorded, as it is kept on the device. */
async function takeFile(page: Page): Promise<string> {
  const project = await savedProject(page)
  const id = Object.values(project?.assets ?? {}).find(({ kind }) => kind === 'sound')?.id ?? ''
  const bytes = await page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory()
    const media = await root.getDirectoryHandle('media')
    const file = await (await media.getFileHandle(name)).getFile()
    return [...new Uint8Array(await file.arrayBuffer())]
  }, id)
  const path = join(cache, 'take.wav')
  writeFileSync(path, Uint8Array.from(bytes))
  return path
}
