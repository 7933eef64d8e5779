/** A worker that says nothing for this long, in milliseconds, is taken for dead. */
const patience = 15_000
/** An idle worker is let go after this long, in milliseconds, with the decoders and caches that it holds. */
const idleTime = 30_000

/**
 * One job for a worker. `news` is called for every message that is not the last; `isLast` tells which one is.
 * The worker has to say something at least every few seconds, be it only that it is still at work.
 */
export type LaneJob<Order, Message> = {
  /** Made anew for the second attempt, so that what is done already need not be asked for again. */
  readonly order: () => Order
  readonly news?: (message: Message) => void
  readonly signal?: AbortSignal
}

/** The last message; or the worker could not be heard any more, twice; or the signal ended the job. */
export type LaneAnswer<Message> =
  | { readonly last: Message }
  | { readonly lost: 'stalled' | 'crashed'; readonly detail: string }
  | { readonly aborted: true }

export type WorkerLane<Order, Message> = {
  readonly run: (job: LaneJob<Order, Message>) => Promise<LaneAnswer<Message>>
  /** Says something to the worker beside the jobs, if there is one. */
  readonly tell: (order: Order) => void
}

/**
 * Jobs for one worker, one after the other. A worker that crashes, never loads or falls silent is ended, and the job
 * tried once more with a fresh one. Cancelling ends the worker too: nothing else stops a decoder at once.
 */
export function createWorkerLane<Order, Message>(
  create: () => Worker,
  isLast: (message: Message) => boolean,
): WorkerLane<Order, Message> {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let idle: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    clearTimeout(idle)
    worker?.terminate()
    worker = null
  }

  function attempt({ order, news, signal }: LaneJob<Order, Message>): Promise<LaneAnswer<Message>> {
    clearTimeout(idle)
    worker ??= create()
    const current = worker
    return new Promise((resolve) => {
      let silence: ReturnType<typeof setTimeout>
      const settle = (answer: LaneAnswer<Message>) => {
        clearTimeout(silence)
        signal?.removeEventListener('abort', abort)
        current.onmessage = current.onerror = current.onmessageerror = null
        if ('last' in answer) idle = setTimeout(end, idleTime)
        else end()
        resolve(answer)
      }
      const abort = () => settle({ aborted: true })
      const listen = () => {
        clearTimeout(silence)
        silence = setTimeout(settle, patience, { lost: 'stalled', detail: `silent for ${patience} ms` })
      }
      current.onmessage = ({ data }: MessageEvent<Message>) => {
        if (isLast(data)) return settle({ last: data })
        listen()
        news?.(data)
      }
      current.onerror = (event) => settle({ lost: 'crashed', detail: event.message || 'the worker did not load' })
      current.onmessageerror = () => settle({ lost: 'crashed', detail: 'a message that cannot be read' })
      signal?.addEventListener('abort', abort)
      listen()
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
