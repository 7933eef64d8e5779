import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { root } from '../scripts/paths.mjs'
import { createLevelMeter } from '../src/adapters/media/levelMeter'
import { asset, clip, film, item, lane } from '../src/project/builders'
import type { Project } from '../src/project/project'
import { fromSeconds, type Micros, type Span, toSeconds } from '../src/project/time'
import { voiceOf } from '../src/render/voiceOf'
import { findVoice, type Levels } from '../src/subtitles/findVoice'
import { placeScript } from '../src/subtitles/placeScript'
import { splitScript } from '../src/subtitles/splitScript'
import { ffmpeg } from './film/ffmpeg'
import { hiss, type Speech, speechRate, type Telling, tell } from './film/speech'
import { script } from './film/tellScript'
import { aac, h264 } from './fixtures/encode'
import { chord, writeWav } from './fixtures/sound'
import { expect, test } from './guard'

const phrases = splitScript(script, 'ky')
/** Seconds before each phrase, again and again. */
const pauses = [0.5, 0.15, 0.8, 0.3, 1.2, 0.2, 0.45, 0.9, 0.25, 0.6]
const someNone = [0.5, 0, 0.8, 0, 1.2, 0.2, 0, 0.9, 0.25, 0.6]
const pace = [150, 125, 180, 140, 170, 130, 160, 190, 120]
/** Seconds: what is further off is seen as wrong. */
const near = 0.3

/** How far from its voice each phrase begins, in seconds. */
const errorsOf = (places: readonly Span[] | null, { said }: Speech): readonly number[] =>
  said.map((each, index) => toSeconds(places?.[index]?.start ?? (Number.NaN as Micros)) - each.start)

const roomOf = (seconds: number): Span => ({ start: 0 as Micros, end: fromSeconds(seconds) })
const placesBy = (levels: Levels) =>
  placeScript(phrases, findVoice(levels), roomOf(levels.values.length / levels.perSecond))

function share(name: string, errors: readonly number[]): number {
  const right = errors.filter((error) => Math.abs(error) <= near).length
  const most = Math.max(...errors.map(Math.abs))
  console.log(`${name}: ${right} of ${errors.length} phrases within 0.3 s, at most ${most.toFixed(2)} s off`)
  return right / errors.length
}

const cases: readonly (readonly [name: string, least: number, telling: Telling])[] = [
  ['a voice over a little noise', 0.9, { pauses, noise: hiss(0.003) }],
  ['a voice without any noise', 0.9, { pauses }],
  ['a quiet voice', 0.9, { pauses, gain: 0.05, noise: hiss(0.0005) }],
  ['a voice over much noise', 0.9, { pauses, noise: hiss(0.05) }],
  ['a voice over a chord', 0.9, { pauses, noise: (time) => chord(time) / 2 }],
  ['nothing but short pauses', 0.9, { pauses: [0.15], noise: hiss(0.003) }],
  ['some sentences without a pause', 0.9, { pauses: someNone, noise: hiss(0.003) }],
  ['now hurried, now slow', 0.9, { pauses, pace, noise: hiss(0.003) }],
  ['now hurried, now slow, some without a pause', 0.8, { pauses: someNone, pace, noise: hiss(0.003) }],
]

for (const [name, least, telling] of cases) {
  test(`phrases are laid on ${name}`, () => {
    test.setTimeout(180_000)
    expect(phrases.length).toBeGreaterThanOrEqual(15)
    const speech = tell(phrases, telling)
    const meter = createLevelMeter(speech.samples.length, speechRate)
    meter.take(speech.samples)
    expect(share(name, errorsOf(placesBy(meter.levels()), speech))).toBeGreaterThanOrEqual(least)
  })
}

test('phrases are laid on the voice of a film in a worker, without its music, and that stops when told', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const speech = tell(phrases, { pauses, noise: hiss(0.003) })
  const seconds = Math.floor((speech.samples.length / speechRate) * 10) / 10
  const file = (name: string) => test.info().outputPath(name)
  writeWav(file('voice.wav'), (time) => speech.samples[Math.round(time * speechRate)] ?? 0, seconds)
  writeWav(file('music.wav'), (time) => chord(time) * (1 + Math.sin(9 * time)), seconds)
  const picture = ['-f', 'lavfi', '-i', `color=s=320x180:r=10:d=${seconds}`]
  await ffmpeg([...picture, '-i', file('voice.wav'), ...h264, ...aac, file('voice.mp4')])

  // Two clips, as after a split: the second half of the voice is heard where it was.
  const half = Math.floor(seconds / 2)
  const project = film({
    assets: [asset('v', seconds), asset('m', seconds, 'sound')],
    main: [clip('a', 'v', 0, half), clip('b', 'v', half, seconds - half)],
    lanes: [lane('s', 'sound', item('m', 'm', 0, 0, seconds))],
  })
  await page.goto('./')
  const files = { v: file('voice.mp4'), m: file('music.wav') }

  const room = roomOf(seconds)
  const { places, shares } = await placesIn(page, voiceOf(project), room, files)
  expect(share('in the browser', errorsOf(places, speech))).toBe(1)
  expect(shares.length).toBeGreaterThan(0)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))

  expect(await placesIn(page, voiceOf(project), room, files, { stops: true })).toMatchObject({ places: null })
})

type Told = { readonly places: readonly Span[] | null; readonly shares: readonly number[] }

/** Gives the built program's own worker an order, as its page does. `stops`: told to, at the first sign of life. */
async function placesIn(
  page: Page,
  project: Project,
  room: Span,
  files: Record<string, string>,
  { stops = false } = {},
): Promise<Told> {
  const name = readdirSync(join(root, 'dist/assets')).find((each) => /^mediaWorker-.*\.js$/.test(each)) ?? ''
  const bytes = Object.entries(files).map(([id, path]) => [id, readFileSync(path, 'base64')] as const)
  return page.evaluate(
    async ({ name, project, script, bytes, stops }) => {
      const blobs = bytes.map(async ([id, base64]) => {
        const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
        return [id, new Blob([data])] as const
      })
      const worker = new Worker(`assets/${name}`, { type: 'module' })
      const shares: number[] = []
      worker.postMessage({ type: 'script', project, script, files: new Map(await Promise.all(blobs)) })
      const { places } = await new Promise<Pick<Told, 'places'>>((resolve) => {
        worker.onmessage = ({ data }) => {
          if (data.type !== 'heard') return resolve(data)
          shares.push(data.share)
          if (stops) worker.postMessage({ type: 'stop' })
        }
        worker.onerror = ({ message }) => resolve({ places: null, ...{ message } })
      })
      worker.terminate()
      return { shares, places }
    },
    { name, project, script: { phrases, room }, bytes, stops },
  )
}
