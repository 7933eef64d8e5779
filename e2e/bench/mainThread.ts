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

/** What the page's own thread did, in milliseconds. */
export type MainThread = {
  /** Every task, in the order that they ran: `at` is when it began. */
  readonly tasks: readonly (Work & { readonly at: number })[]
  /** When an event of that kind reached the program, for each of them. */
  readonly reached: (type: string) => readonly number[]
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
  }
}

/**
 * Milliseconds that the page's thread worked for each event of a kind: the program's answer, and everything until the
 * next one (style, layout, paint, what workers send back). Only what other threads do apart from it is not in.
 */
export function workPerEvent({ tasks, reached }: MainThread, type: string): Work[] {
  const starts = reached(type)
  const taskOf = (at: number) => tasks.findLastIndex((task) => task.at <= at)
  return starts.slice(0, -1).map((start, index) => {
    const next = taskOf(starts[index + 1] as number)
    return tasks
      .slice(taskOf(start), next)
      .reduce((sum, task) => ({ clock: sum.clock + task.clock, processor: sum.processor + task.processor }), {
        clock: 0,
        processor: 0,
      })
  })
}
