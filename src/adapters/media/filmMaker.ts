import { newId } from '../../lib/newId'
import type { Film, FilmMaker, FilmProgress, FilmSettings } from '../../ports/filmMaker'
import { isRefusal, type Outcome } from '../../ports/refusal'
import { assetsInUse } from '../../project/find'
import type { Project } from '../../project/project'
import { outputFile, removeOutput } from '../output/outputFile'
import { runWorker } from '../runWorker'
import { collectFiles } from './collectFiles'
import type { FilmAnswer, FilmOrder } from './filmMessages'
import type { Files } from './pictures'

type Options = { readonly signal: AbortSignal; readonly progress: (progress: FilmProgress) => void }

/**
 * One worker for each film: a cancel or a crash frees everything that it held. `lasting`: whether there is storage on the device that a film can be
 * streamed to.
 */
export function createFilmMaker(files: Files, lasting: boolean): FilmMaker {
  async function attempt(project: Project, settings: FilmSettings, options: Options): Promise<Outcome<Film>> {
    const found = await collectFiles(assetsInUse(project), files)
    if (isRefusal(found)) return found
    const name = lasting ? `${newId()}.mp4` : null
    const order: FilmOrder = { project, settings, files: found.value, name, base: document.baseURI }
    const answer = await makeIn(order, options)
    const discard = async () => {
      if (name) await removeOutput('films', name)
    }
    if (answer.type !== 'done') {
      await discard()
      return answer.type === 'refused' ? answer.refusal : { refused: 'failed' }
    }
    const bytes = answer.blob ?? (name && (await outputFile('films', name)))
    if (!bytes) return { refused: 'failed', detail: 'the film is nowhere' }
    const file = new File([bytes], 'film.mp4', { type: 'video/mp4' })
    return { value: { file, encoder: answer.encoder, discard } }
  }

  return {
    make: async (project, settings, options) => {
      const first = await attempt(project, settings, options)
      const worthAnother = isRefusal(first) && (first.refused === 'stalled' || first.refused === 'failed')
      if (!worthAnother || options.signal.aborted) return first
      // Automatic means that the film gets made: what the device's encoder began and lost, x264 finishes.
      const encoder = settings.encoder === 'automatic' ? 'x264' : settings.encoder
      return attempt(project, { ...settings, encoder }, options)
    },
  }
}

const makeIn = (order: FilmOrder, { signal, progress }: Options): Promise<FilmAnswer> =>
  runWorker<FilmAnswer, FilmOrder>({
    worker: () => new Worker(new URL('./filmWorker.ts', import.meta.url), { type: 'module' }),
    order,
    signal,
    isLast: (message) => {
      if (message.type === 'progress') progress(message.progress)
      return message.type !== 'progress'
    },
  })
