import { sampleRate } from '../../render/mix'
import workletUrl from './soundWorklet.ts?worker&url'

/** A browser may keep sound shut until a tap, or have none: after this long the film plays without. */
const longestWait = 800

/** The way to the loudspeaker. Opened at the first play, since browsers ask for a tap before that. */
export type SoundOutput = {
  /** Seconds until a sample is heard; `null` where there is no sound to be had. */
  readonly start: () => Promise<number | null>
  readonly close: () => void
}

export function openSoundOutput(connect: (port: MessagePort) => void): SoundOutput {
  let opening: Promise<AudioContext | null> | null = null

  async function open(): Promise<AudioContext | null> {
    const context = new AudioContext({ sampleRate, latencyHint: 'interactive' })
    await context.audioWorklet.addModule(workletUrl)
    const node = new AudioWorkletNode(context, 'tasma-sound', { numberOfInputs: 0, outputChannelCount: [2] })
    node.connect(context.destination)
    const { port1, port2 } = new MessageChannel()
    node.port.postMessage({ mixer: port1 }, [port1])
    connect(port2)
    return context
  }

  return {
    start: async () => {
      opening ??= open().catch(() => null)
      const context = await opening
      if (!context) return null
      const late = new Promise((resolve) => setTimeout(resolve, longestWait))
      await Promise.race([context.resume().catch(() => {}), late])
      return context.state === 'running' ? (context.outputLatency ?? 0) || context.baseLatency || 0 : null
    },
    close: () => void opening?.then((context) => context?.close()),
  }
}
