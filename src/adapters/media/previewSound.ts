import type { Project } from '../../project/project'
import type { Micros } from '../../project/time'
import { sampleAt, sampleRate, silence } from '../../render/mix'
import type { SoundSource } from './sounds'
import type { FromWorklet, ToWorklet } from './soundWorklet'

const blockLength = sampleRate / 10
/** Half a second ahead of the ear. */
const ahead = sampleRate / 2

/** Feeds the worklet from a time of the film on. Each start is a new run: what was sent for older ones is dropped. */
export type PreviewSound = {
  readonly connect: (port: MessagePort) => void
  readonly start: (project: Project, at: Micros) => void
  readonly stop: () => void
}

export function createPreviewSound(sounds: SoundSource, onHeard: (samples: number) => void): PreviewSound {
  let port: MessagePort | null = null
  let run = 0
  let heard = 0
  let wake: (() => void) | null = null

  async function feed(project: Project, at: Micros, mine: number) {
    const first = sampleAt(at)
    for (let sent = 0; run === mine; sent += blockLength) {
      while (run === mine && sent - heard > ahead) await new Promise<void>((resolve) => (wake = resolve))
      if (run !== mine) return
      const block = await sounds.mix(project, first + sent, blockLength).catch(() => silence(blockLength))
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
    start: (project, at) => {
      begin()
      void feed(project, at, run)
    },
    stop: begin,
  }
}
