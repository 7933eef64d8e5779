import type { FFmpeg } from '@ffmpeg/ffmpeg'
import type { Outcome } from '../../../ports/refusal'
import { createWatchdog, patience } from '../../watchdog'
import { type Bench, createBench, mountInput } from './bench'
import type { Core } from './loadCore'
import { startFFmpeg } from './startFFmpeg'

/** Others report "memory access out of bounds" after 15 to 65 commands in one core; a fresh one costs 0.2 seconds. */
const commandsPerCore = 25

/** A piece of work for a running core. It may be begun anew on a fresh one, so it must bring all that it needs. */
export type Job<Value> = (bench: Bench) => Promise<Outcome<Value>>

/** A core that is kept running and healthy. One job at a time. */
export type Engine = {
  /** A job that stalls or crashes is tried once more on a fresh core, then refused: `stalled` or `failed`. */
  readonly run: <Value>(job: Job<Value>) => Promise<Outcome<Value>>
  /** Frees everything; a running job ends as `failed`. */
  readonly close: () => void
}

type Options = {
  /** Mounted as `inputPath`. */
  readonly input?: Blob
  /** Called on every sign of life. */
  readonly onAlive?: () => void
  readonly onStall?: () => void
  /** Milliseconds without a sign of life. */
  readonly silence?: number
}

export function createEngine(core: Core, { input, onAlive, onStall, silence = patience }: Options = {}): Engine {
  let running: FFmpeg | null = null
  let commands = 0
  let closed = false

  const stop = () => {
    running?.terminate()
    running = null
  }

  async function ready(): Promise<FFmpeg | null> {
    if (running && commands < commandsPerCore) return running
    stop()
    commands = 0
    // Compiling says nothing and has a time limit of its own.
    const beat = setInterval(() => onAlive?.(), 1000)
    running = await startFFmpeg(core).finally(() => clearInterval(beat))
    if (closed) stop()
    if (running && input) await mountInput(running, input)
    return running
  }

  /** A refusal that the job itself returned is its answer; `again` marks those worth a second attempt. */
  async function attempt<Value>(job: Job<Value>): Promise<Outcome<Value> & { readonly again?: true }> {
    const ffmpeg = await ready()
    if (!ffmpeg) return { refused: 'no-core', detail: 'it did not start' }
    let stalled = false
    const watchdog = createWatchdog(silence, () => {
      stalled = true
      onStall?.()
      stop()
    })
    const alive = () => {
      watchdog.alive()
      onAlive?.()
    }
    // A core whose command failed may be damaged: it is not used again.
    const ended = (code: number) => {
      commands = code === 0 ? commands + 1 : commandsPerCore
    }
    const bench = createBench(ffmpeg, { alive, ended })
    try {
      return await job(bench)
    } catch (cause) {
      stop()
      const detail = `${cause}\n${bench.log()}`
      return { refused: stalled ? 'stalled' : 'failed', detail, again: true }
    } finally {
      watchdog.stop()
      bench.close()
    }
  }

  return {
    run: async (job) => {
      const first = await attempt(job)
      return first.again && !closed ? attempt(job) : first
    },
    close: () => {
      closed = true
      stop()
    },
  }
}
