import type { Outcome } from '../../ports/refusal'
import type { Subtitles } from '../../subtitles/subtitle'
import { runWorker } from '../runWorker'

type Answer = { readonly type: 'read'; readonly outcome: Outcome<Subtitles> }

/** It says nothing while it reads: 20 MB take a weak phone a while. */
const silence = 60_000

/** Reads a file of captions in a worker of its own: what others made can be of any size and kind. */
export async function readSubtitleFile(file: Blob): Promise<Outcome<Subtitles>> {
  const answer = await runWorker<Answer, Blob>({
    worker: () => new Worker(new URL('./subtitleWorker.ts', import.meta.url), { type: 'module' }),
    order: file,
    signal: new AbortController().signal,
    isLast: () => true,
    silence,
  })
  return answer.type === 'read' ? answer.outcome : answer.refusal
}
