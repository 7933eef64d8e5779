import type { Project } from '../../project/project'
import type { Micros } from '../../project/time'
import { sampleAt, sampleRate, silence } from '../../render/mix'
import type { SoundCursor } from './soundCursor'
import type { SoundSource } from './sounds'
import type { FromWorklet, ToWorklet } from './soundWorklet'
import { createStretchedCursor } from './stretchedCursor'

const blockLength = sampleRate / 10
/** Half a second ahead of the ear. */
const ahead = sampleRate / 2

/**
 * Feeds the worklet from a time of the film on, at a rate of 1 or 2, its pitch kept. Each start is a new run: what was
 * sent for older ones is dropped.
 */
export type PreviewSound = {
  readonly connect: (port: MessagePort) => void
  readonly start: (project: Project, at: Micros, rate: number) => void
  readonly stop: () => void
}

export function createPreviewSound(sounds: SoundSource, onHeard: (samples: number) => void): PreviewSound {
  let port: MessagePort | null = null
  let run = 0
  let heard = 0
  let wake: (() => void) | null = null
  let fed = Promise.resolve()

  async function feed(project: Project, at: Micros, rate: number, mine: number) {
    const film: SoundCursor = { read: (from, count) => sounds.mix(project, from, count), close: async () => {} }
    const cursor = rate === 1 ? film : createStretchedCursor(film, rate)
    const first = Math.round(sampleAt(at) / rate)
    for (let sent = 0; run === mine; sent += blockLength) {
      while (run === mine && sent - heard > ahead) await new Promise<void>((resolve) => (wake = resolve))
      if (run !== mine) return
      const block = await cursor.read(first + sent, blockLength).catch(() => silence(blockLength))
      if (run !== mine) return
      port?.postMessage({ run, block } satisfies ToWorklet, [block[0].buffer, block[1].buffer])
    }
  }

  const begin = () => {
    run++
    heard = 0
    wake?.()
    port?.postMessage({ run } satisfies ToWorklet)
  }

  return {
    connect: (connected) => {
      port = connected
      port.onmessage = ({ data }: MessageEvent<FromWorklet>) => {
        if (data.run !== run) return
        heard = data.heard
        wake?.()
        onHeard(heard)
      }
    },
    start: (project, at, rate) => {
      begin()
      fed = feed(project, at, rate, run)
    },
    stop: () => {
      begin()
      const mine = run
      // What was still being mixed opens no decoder after the others are let go.
      void fed.then(() => {
        if (run === mine) void sounds.rest()
      })
    },
  }
}
