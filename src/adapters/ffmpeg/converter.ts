import { gzipBytes } from 'virtual:ffmpeg-core'
import { newId } from '../../lib/newId'
import type { Converter, ConvertProgress } from '../../ports/converter'
import type { Outcome } from '../../ports/refusal'
import { outputFile, removeOutput } from '../output/outputFile'
import { runWorker } from '../runWorker'
import { patience } from '../watchdog'
import type { ConvertAnswer, ConvertOrder } from './convert/convertMessages'
import { claimConverted } from './convert/sweepConverted'

type Options = { readonly signal: AbortSignal; readonly progress: (progress: ConvertProgress) => void }

/** The worker watches ffmpeg; this watches the worker, and gives it time for its second attempt. */
const outerPatience = patience + 15_000

/** One worker for each conversion: ending it frees everything, whatever it was doing. */
export function createConverter(): Converter {
  const names = new WeakMap<Blob, string>()
  const prefix = claimConverted()

  return {
    coreBytes: gzipBytes,
    convert: async (file, options) => {
      const name = `${await prefix}${newId()}.mp4`
      const answer = await convertIn({ file, name, base: document.baseURI }, options)
      if (answer.type !== 'done') {
        await removeOutput('converted', name)
        return answer.type === 'refused' ? answer.refusal : { refused: 'failed' }
      }
      return finished(answer.bytes, name, answer.mimeType)
    },
    discard: async (converted) => {
      const name = names.get(converted)
      if (name) await removeOutput('converted', name)
    },
  }

  async function finished(bytes: Blob | null, name: string, type: string): Promise<Outcome<Blob>> {
    const converted = (bytes ?? (await outputFile('converted', name))).slice(0, undefined, type)
    if (!bytes) names.set(converted, name)
    return { value: converted }
  }
}

/** Runs one conversion to its end, whatever kind of end. */
const convertIn = (order: ConvertOrder, { signal, progress }: Options): Promise<ConvertAnswer> =>
  runWorker<ConvertAnswer, ConvertOrder>({
    worker: () => new Worker(new URL('./convertWorker.ts', import.meta.url), { type: 'module' }),
    order,
    signal,
    silence: outerPatience,
    isLast: (message) => {
      if (message.type === 'progress') progress(message.progress)
      return message.type !== 'progress' && message.type !== 'alive'
    },
  })
