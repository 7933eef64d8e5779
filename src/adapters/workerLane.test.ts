import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWorkerLane, type LaneJob } from './workerLane'

type Order = 'work' | 'stop'
type Message = 'news' | 'done'

/** Does what the test tells it, and keeps what it was told. */
class FakeWorker {
  static made: FakeWorker[] = []
  readonly heard: unknown[] = []
  ended = false
  onmessage: ((event: { data: Message }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  constructor() {
    FakeWorker.made.push(this)
  }
  postMessage = (message: unknown) => this.heard.push(message)
  terminate = () => {
    this.ended = true
  }
  say = (data: Message) => this.onmessage?.({ data })
}

const workers = () => FakeWorker.made
const lane = () =>
  createWorkerLane<Order, Message>({
    create: () => new FakeWorker() as unknown as Worker,
    isLast: (message) => message === 'done',
    stop: 'stop',
  })
const job = (more: Partial<LaneJob<Order, Message>> = {}): LaneJob<Order, Message> => ({ order: () => 'work', ...more })
const soon = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  FakeWorker.made = []
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test('one job after the other, all by one worker', async () => {
  const { run } = lane()
  const news = vi.fn()
  const answers = Promise.all([run(job({ news })), run(job())])
  await soon()
  expect(workers()[0]?.heard).toEqual(['work'])

  workers()[0]?.say('news')
  workers()[0]?.say('done')
  await soon()
  expect(workers()[0]?.heard).toEqual(['work', 'work'])
  workers()[0]?.say('done')
  expect(await answers).toEqual([{ last: 'done' }, { last: 'done' }])
  expect(news).toHaveBeenCalledExactlyOnceWith('news')
  expect(workers()).toHaveLength(1)
})

test('a silent worker is replaced once, then the job is lost; the next one gets a worker of its own', async () => {
  const { run } = lane()
  const answer = run(job())
  await vi.advanceTimersByTimeAsync(15_000)
  expect(workers().map(({ ended }) => ended)).toEqual([true, false])
  await vi.advanceTimersByTimeAsync(15_000)
  expect(await answer).toMatchObject({ lost: 'stalled' })

  const next = run(job())
  await soon()
  workers()[2]?.say('done')
  expect(await next).toEqual({ last: 'done' })
})

test('news keeps a slow job alive', async () => {
  const answer = lane().run(job())
  for (let minute = 0; minute < 6; minute++) {
    await vi.advanceTimersByTimeAsync(10_000)
    workers()[0]?.say('news')
  }
  workers()[0]?.say('done')
  expect(await answer).toEqual({ last: 'done' })
  expect(workers()).toHaveLength(1)
})

test('a worker that crashes or does not load is not waited for', async () => {
  const answer = lane().run(job())
  await soon()
  workers()[0]?.onerror?.({ message: '' })
  await soon()
  workers()[1]?.onerror?.({ message: 'broken' })
  expect(await answer).toEqual({ lost: 'failed', detail: 'broken' })
})

test('an aborted job tells the worker, which stays; one that does not listen is ended', async () => {
  const { run } = lane()
  const first = new AbortController()
  const obeyed = run(job({ signal: first.signal }))
  await soon()
  first.abort()
  expect(workers()[0]?.heard).toEqual(['work', 'stop'])
  workers()[0]?.say('done')
  expect(await obeyed).toEqual({ aborted: true })
  expect(workers()[0]?.ended).toBe(false)

  const second = new AbortController()
  const ignored = run(job({ signal: second.signal }))
  await soon()
  second.abort()
  await vi.advanceTimersByTimeAsync(1000)
  expect(await ignored).toEqual({ aborted: true })
  expect(workers().map(({ ended }) => ended)).toEqual([true])
})

test('a job that was aborted while it waited never begins', async () => {
  const { run } = lane()
  const abort = new AbortController()
  const before = run(job())
  const waiting = run(job({ signal: abort.signal }))
  await soon()
  abort.abort()
  workers()[0]?.say('done')
  await before
  expect(await waiting).toEqual({ aborted: true })
  expect(workers()[0]?.heard).toEqual(['work'])
})

test('an idle worker is let go', async () => {
  const { run } = lane()
  const answer = run(job())
  await soon()
  workers()[0]?.say('done')
  await answer
  await vi.advanceTimersByTimeAsync(30_000)
  expect(workers()[0]?.ended).toBe(true)
})
