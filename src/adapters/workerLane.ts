import { patience } from './watchdog'

/** One that was told to stop and does not is ended after this long. */
const grace = 1000
/** An idle worker is let go, with the decoders and caches that it holds: a weak phone needs the room for the film. */
const idleTime = 1000

export type LaneJob<Order, Message> = {
  /** Asked anew for the second attempt, so that what is done already need not be done again. */
  readonly order: () => Order
  /** Every message but the last. The worker has to say something every few seconds, if only that it is at work. */
  readonly news?: (message: Message) => void
  readonly signal?: AbortSignal
}

/** The last message; or the worker could not be heard any more, twice; or the signal ended the job. */
export type LaneAnswer<Message> =
  | { readonly last: Message }
  | { readonly lost: 'stalled' | 'failed'; readonly detail: string }
  | { readonly aborted: true }

type Setup<Order, Message> = {
  readonly create: () => Worker
  readonly isLast: (message: Message) => boolean
  /** Asks the worker to end the job that it is at, which it does with a last message. */
  readonly stop: Order
}

/**
 * Jobs for one worker, one after the other. A worker that crashes, never loads or falls silent is ended, and the job
 * tried once more with a fresh one: after that it is lost.
 */
export type WorkerLane<Order, Message> = {
  readonly run: (job: LaneJob<Order, Message>) => Promise<LaneAnswer<Message>>
  /** Says something beside the jobs, if there is a worker to hear it. */
  readonly tell: (order: Order) => void
}

export function createWorkerLane<Order, Message>(setup: Setup<Order, Message>): WorkerLane<Order, Message> {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let idle: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    worker?.terminate()
    worker = null
  }

  function attempt({ order, news, signal }: LaneJob<Order, Message>): Promise<LaneAnswer<Message>> {
    clearTimeout(idle)
    worker ??= setup.create()
    const current = worker
    return new Promise((resolve) => {
      let silence: ReturnType<typeof setTimeout>
      const settle = (answer: LaneAnswer<Message>) => {
        clearTimeout(silence)
        signal?.removeEventListener('abort', abort)
        if ('last' in answer) idle = setTimeout(end, idleTime)
        else end()
        resolve(signal?.aborted ? { aborted: true } : answer)
      }
      const wait = (time: number) => {
        clearTimeout(silence)
        silence = setTimeout(settle, time, { lost: 'stalled', detail: `silent for ${time} ms` })
      }
      const abort = () => {
        current.postMessage(setup.stop)
        wait(grace)
      }
      current.onmessage = ({ data }: MessageEvent<Message>) => {
        if (setup.isLast(data)) return settle({ last: data })
        if (signal?.aborted) return
        wait(patience)
        news?.(data)
      }
      current.onerror = (event) => settle({ lost: 'failed', detail: event.message || 'the worker did not load' })
      current.onmessageerror = () => settle({ lost: 'failed', detail: 'a message that cannot be read' })
      signal?.addEventListener('abort', abort)
      wait(patience)
      current.postMessage(order())
    })
  }

  async function inTurn(job: LaneJob<Order, Message>): Promise<LaneAnswer<Message>> {
    if (job.signal?.aborted) return { aborted: true }
    const first = await attempt(job)
    return 'lost' in first ? attempt(job) : first
  }

  return {
    run: (job) => {
      const answer = queue.then(() => inTurn(job))
      queue = answer.catch(() => {})
      return answer
    },
    tell: (order) => worker?.postMessage(order),
  }
}
