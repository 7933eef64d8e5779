import type { Browser } from 'playwright/test'

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: when it began, how long it took by the clock, and how long the processor worked for it. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly data?: { readonly type?: string } }
}

/** By the clock, and of the processor: the second leaves out what other programs take. */
export type Work = { readonly clock: number; readonly processor: number }

export type Moved = Work & { readonly rest: Work }

/** What the page's own thread did, in milliseconds. */
export type MainThread = {
  /** Every task, in the order that they ran: `at` is when it began. */
  readonly tasks: readonly (Work & { readonly at: number })[]
  /** When an event of that kind reached the program, for each of them. */
  readonly reached: (type: string) => readonly number[]
  /** When each picture of the screen was handed on to be shown. */
  readonly shown: readonly number[]
}

/** Records the page's thread while `job` runs, as the performance panel of the developer tools does. */
export async function traceMainThread(browser: Browser, job: () => Promise<void>): Promise<MainThread> {
  await browser.startTracing(undefined, {
    categories: ['-*', '__metadata', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  await job().catch(async (cause) => {
    await browser.stopTracing()
    throw cause
  })
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const events = traceEvents.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts)
  const dispatched = events.filter(({ name }) => name === 'EventDispatch')
  // Of the browser's processes, the one whose page was given events.
  const page = dispatched[0]
  const isPage = ({ pid, tid }: TraceEvent) => pid === page?.pid && tid === page?.tid
  return {
    tasks: events
      .filter((event) => event.name === 'RunTask' && isPage(event))
      .map(({ ts, dur = 0, tdur = 0 }) => ({ at: ts / 1000, clock: dur / 1000, processor: tdur / 1000 })),
    reached: (type) =>
      dispatched.filter((event) => isPage(event) && event.args.data?.type === type).map(({ ts }) => ts / 1000),
    shown: events.filter((event) => event.name === 'Commit' && isPage(event)).map(({ ts }) => ts / 1000),
  }
}

/**
 * Milliseconds that the page's thread worked for each event of a kind: from the program's answer until the picture that
 * shows it is handed on (style, layout and paint are in, and whatever else ran before it). `rest`: what it did after
 * that until the next event, of the tools that measure too.
 */
export function workPerEvent({ tasks, reached, shown }: MainThread, type: string): Moved[] {
  const starts = reached(type)
  const taskOf = (at: number) => tasks.findLastIndex((task) => task.at <= at)
  return starts.slice(0, -1).map((start, index) => {
    const next = taskOf(starts[index + 1] as number)
    const picture = shown.find((at) => at >= start)
    const handed = picture === undefined ? next : Math.min(next, taskOf(picture) + 1)
    return { ...sum(tasks.slice(taskOf(start), handed)), rest: sum(tasks.slice(handed, next)) }
  })
}

const sum = (tasks: readonly Work[]): Work => ({
  clock: tasks.reduce((all, { clock }) => all + clock, 0),
  processor: tasks.reduce((all, { processor }) => all + processor, 0),
})
