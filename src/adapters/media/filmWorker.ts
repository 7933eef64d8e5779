import { registerAacEncoder } from '@mediabunny/aac-encoder'
import { canEncodeAudio } from 'mediabunny'
import type { FilmProgress } from '../../ports/filmMaker'
import { isRefusal, type Outcome, type Refusal } from '../../ports/refusal'
import { fontsOf } from '../../project/fontsOf'
import type { AssetId, Project } from '../../project/project'
import { audioBitrate, sampleRate } from '../../render/mix'
import { loadCore } from '../ffmpeg/core/loadCore'
import { type RegisteredX264, registerX264 } from '../ffmpeg/x264/registerX264'
import { loadFonts } from '../fonts/loadFont'
import { openOutput } from '../output/outputFile'
import { aacDelay } from './aacDelay'
import { deviceCodec } from './deviceEncoder'
import type { FilmAnswer, FilmOrder } from './filmMessages'
import { makeFilm } from './makeFilm'
import { createPictures } from './pictures'
import { createSounds } from './sounds'

const answer = (message: FilmAnswer) => postMessage(message)
let last: FilmProgress = { step: 'preparing', share: 0 }
let told = 0

/** Messages about progress are for eyes, and to tell that the work goes on: more than ten a second only cost time. */
function report(progress: FilmProgress) {
  const now = performance.now()
  if (now - told < 100 && progress.step === last.step) return
  told = now
  last = progress
  answer({ type: 'progress', progress })
}

type Choice = { readonly codec: string } | { readonly codec: null; readonly x264: RegisteredX264 }

async function chooseEncoder({ settings, base }: FilmOrder): Promise<Outcome<Choice>> {
  if (settings.encoder !== 'x264') {
    const codec = await deviceCodec(settings.size, settings.bitrate)
    if (codec) return { value: { codec } }
    if (settings.encoder === 'device') return { refused: 'no-encoder' }
  }
  report({ step: 'fetching', share: 0 })
  // Fetching has a time limit of its own; unpacking and checking 32 MB says nothing for seconds on a weak phone.
  const beat = setInterval(() => report(last), 1000)
  const core = await loadCore(base, (share) => report({ step: 'fetching', share })).finally(() => clearInterval(beat))
  if (isRefusal(core)) return core
  const x264 = registerX264({ core: core.value, onAlive: () => report(last) })
  return { value: { codec: null, x264 } }
}

/** Brings an AAC encoder along where the browser has none. Gives its delay in samples. */
async function prepareSound(): Promise<number> {
  const isOurs = !(await canEncodeAudio('aac', { numberOfChannels: 2, sampleRate }))
  if (isOurs) registerAacEncoder()
  // Where there is no decoder to measure it with: what was measured for ours, and nothing for an unknown one.
  return aacDelay(audioBitrate).catch(() => (isOurs ? 1024 : 0))
}

/** The first font of the film that could not be had: what is drawn without it would be other letters, or none. */
function prepareFonts(project: Project): Promise<string | null> {
  // A slow network is no hang: loading has a time limit of its own.
  const beat = setInterval(() => report(last), 1000)
  return loadFonts(fontsOf(project)).finally(() => clearInterval(beat))
}

async function make(order: FilmOrder): Promise<FilmAnswer> {
  report({ step: 'preparing', share: 0 })
  const work = [prepareFonts(order.project), chooseEncoder(order), prepareSound()] as const
  const [missing, choice, soundDelay] = await Promise.all(work)
  if (missing) return refuse({ refused: 'no-font', name: missing })
  if (isRefusal(choice)) return refuse(choice)

  const files = async (id: AssetId) => order.files.get(id) ?? null
  const { target, finish } = await openOutput('films', order.name)
  const { codec } = choice.value
  const encoder = codec ? 'device' : 'x264'
  const [pictures, sounds] = [createPictures(files), createSounds(files)]
  const parts = { pictures, sounds, target, codec, soundDelay }
  const making = makeFilm(order.project, order.settings, parts, (share) =>
    report({ step: share < 1 ? 'making' : 'finishing', share, encoder }),
  )
  const refusal = await making.then(
    () => null,
    (cause) => ('x264' in choice.value && choice.value.x264.refusal()) || fromError(cause),
  )
  // The browser complains of decoded frames that nobody closed, should it tidy up before this worker is ended.
  await Promise.all([pictures.rest(), sounds.rest()])
  if (refusal) return refuse(refusal)
  return { type: 'done', blob: finish(), encoder }
}

const refuse = (refusal: Refusal): FilmAnswer => ({ type: 'refused', refusal })

function fromError(cause: unknown): Refusal {
  const full = cause instanceof DOMException && cause.name === 'QuotaExceededError'
  return { refused: full ? 'no-space' : 'failed', detail: cause instanceof Error ? (cause.stack ?? '') : String(cause) }
}

self.onmessage = ({ data }: MessageEvent<FilmOrder>) =>
  void make(data)
    .catch((cause) => refuse(fromError(cause)))
    .then(answer)
