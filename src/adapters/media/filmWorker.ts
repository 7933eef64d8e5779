import { registerAacEncoder } from '@mediabunny/aac-encoder'
import { canEncodeAudio } from 'mediabunny'
import type { FilmProgress } from '../../ports/filmMaker'
import type { Refusal } from '../../ports/refusal'
import type { AssetId } from '../../project/project'
import { loadFonts } from '../fonts/loadFonts'
import { aacDelay } from './aacDelay'
import { deviceCodec } from './deviceEncoder'
import type { FilmAnswer, FilmOrder } from './filmMessages'
import { openFilmTarget } from './filmTarget'
import { makeFilm } from './makeFilm'
import { createPictures } from './pictures'
import { createSounds } from './sounds'

const answer = (message: FilmAnswer) => postMessage(message)
const report = (progress: FilmProgress) => answer({ type: 'progress', progress })

/** Messages about progress are for eyes: more than ten a second only cost time. */
function sparsely(encoder: 'device' | 'x264') {
  let last = 0
  return (share: number) => {
    const now = performance.now()
    if (now - last < 100 && share < 1) return
    last = now
    report({ step: share < 1 ? 'making' : 'finishing', share, encoder })
  }
}

async function chooseEncoder({ settings }: FilmOrder): Promise<{ codec?: string } | Refusal> {
  if (settings.encoder !== 'x264') {
    const codec = await deviceCodec(settings.size, settings.bitrate)
    if (codec) return { codec }
    if (settings.encoder === 'device') return { refused: 'no-encoder' }
  }
  return {}
}

/** Brings an AAC encoder along where the browser has none. Gives its delay in samples. */
async function prepareSound(): Promise<number> {
  if (!(await canEncodeAudio('aac', { numberOfChannels: 2, sampleRate: 48_000 }))) registerAacEncoder()
  return aacDelay(160_000)
}

async function make(order: FilmOrder): Promise<FilmAnswer> {
  report({ step: 'preparing', share: 0 })
  const [fonts, choice, soundDelay] = await Promise.all([loadFonts(), chooseEncoder(order), prepareSound()])
  if (!fonts && order.project.captions.cues.length > 0) return refuse({ refused: 'no-font' })
  if ('refused' in choice) return refuse(choice)

  const files = async (id: AssetId) => order.files.get(id) ?? null
  const { target, finish } = await openFilmTarget(order.name)
  const encoder = choice.codec ? 'device' : 'x264'
  const parts = {
    pictures: createPictures(files),
    sounds: createSounds(files),
    target,
    codec: choice.codec,
    soundDelay,
  }
  await makeFilm(order.project, order.settings, parts, sparsely(encoder))
  return { type: 'done', blob: finish(), encoder }
}

const refuse = (refusal: Refusal): FilmAnswer => ({ type: 'refused', refusal })

function fromError(cause: unknown): FilmAnswer {
  const full = cause instanceof DOMException && cause.name === 'QuotaExceededError'
  return refuse({
    refused: full ? 'no-space' : 'failed',
    detail: cause instanceof Error ? (cause.stack ?? '') : String(cause),
  })
}

self.onmessage = ({ data }: MessageEvent<FilmOrder>) => void make(data).catch(fromError).then(answer)
