import type { Refusal } from '../ports/refusal'
import { createWatchdog, patience } from './watchdog'

type Refused = { readonly type: 'refused'; readonly refusal: Refusal }

type Job<Answer, Order> = {
  readonly worker: () => Worker
  readonly order: Order
  readonly signal: AbortSignal
  /** Called with every message; tells whether it is the last. */
  readonly isLast: (message: Answer) => boolean
  /** Milliseconds of silence after which the worker is taken for dead. */
  readonly silence?: number
}

/**
 * Gives one order to a worker of its own and waits for its last message, whatever kind of end that is. The worker is
 * ended with it: a cancel, a crash or a hang frees everything that it held.
 */
export function runWorker<Answer, Order>(job: Job<Answer, Order>): Promise<Answer | Refused> {
  const { order, signal, isLast, silence = patience } = job
  return new Promise((resolve) => {
    const refused = (code: 'failed' | 'stalled', detail: string): Refused => ({
      type: 'refused',
      refusal: { refused: code, detail },
    })
    if (signal.aborted) return resolve(refused('failed', 'aborted'))
    const worker = job.worker()
    const end = (answer: Answer | Refused) => {
      watchdog.stop()
      signal.removeEventListener('abort', abort)
      worker.terminate()
      resolve(answer)
    }
    const abort = () => end(refused('failed', 'aborted'))
    const watchdog = createWatchdog(silence, () => end(refused('stalled', 'the worker said nothing')))
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      watchdog.alive()
      if (isLast(data)) end(data)
    }
    worker.onerror = (event) => end(refused('failed', event.message || 'the worker did not load'))
    signal.addEventListener('abort', abort)
    worker.postMessage(order)
  })
}
