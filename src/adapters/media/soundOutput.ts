import type { Heard } from '../../ports/player'
import type { Microphone } from '../../ports/recorder'
import { sampleRate } from '../../render/mix'
import { dropFirst } from './dropFirst'
import type { FromEar } from './soundEar'
import workletUrl from './soundWorklet.ts?worker&url'

/** A browser may keep sound shut until a tap, or have none: after this long the film plays without. */
const longestWait = 800

/** The way to the loudspeaker. Opened at the first play, since browsers ask for a tap before that. */
export type SoundOutput = {
  /** Seconds until a sample is heard; `null` where there is no sound to be had. */
  readonly start: () => Promise<number | null>
  readonly setLoudness: (share: number) => void
  readonly listen: (microphone: Microphone, each: (heard: Heard) => void) => Promise<(() => void) | null>
  readonly close: () => void
}

type Way = { readonly context: AudioContext; readonly node: AudioWorkletNode; readonly gain: GainNode }

export function openSoundOutput(connect: (port: MessagePort) => void): SoundOutput {
  let opening: Promise<Way | null> | null = null
  let loudness = 1

  async function open(): Promise<Way> {
    const context = new AudioContext({ sampleRate, latencyHint: 'interactive' })
    await context.audioWorklet.addModule(workletUrl)
    const node = new AudioWorkletNode(context, 'tasma-sound', {
      outputChannelCount: [2],
      // Of its input, which is a microphone or nothing.
      ...{ channelCount: 1, channelCountMode: 'explicit' },
    })
    const gain = new GainNode(context, { gain: loudness })
    node.connect(gain).connect(context.destination)
    const { port1, port2 } = new MessageChannel()
    node.port.postMessage({ mixer: port1 }, [port1])
    connect(port2)
    return { context, node, gain }
  }

  /** `null` where the sound cannot be had, or not without a tap. */
  async function running(): Promise<Way | null> {
    opening ??= open().catch(() => null)
    const way = await opening
    if (!way) return null
    const late = new Promise((resolve) => setTimeout(resolve, longestWait))
    await Promise.race([way.context.resume().catch(() => {}), late])
    return way.context.state === 'running' ? way : null
  }

  const latencyOf = ({ context }: Way) => (context.outputLatency ?? 0) || context.baseLatency || 0

  return {
    start: async () => {
      const way = await running()
      return way && latencyOf(way)
    },
    setLoudness: (share) => {
      loudness = share
      void opening?.then((way) => way?.gain.gain.setTargetAtTime(share, way.context.currentTime, 0.01))
    },
    listen: async (microphone, each) => {
      const way = await running()
      if (!way) return null
      const { context, node } = way
      // Between the film's sample and what is spoken to it lie the way to the ear and the way back.
      const late = () => Math.round((latencyOf(way) + microphone.latency) * sampleRate)
      const onTime = dropFirst(late)
      const source = microphoneOf(context, microphone.stream)
      if (!source) return null
      node.port.onmessage = ({ data }: MessageEvent<FromEar>) => each(onTime(data))
      node.port.postMessage({ listening: true })
      source.connect(node)
      return () => {
        source.disconnect()
        node.port.onmessage = null
        node.port.postMessage({ listening: false })
      }
    },
    close: () => void opening?.then((way) => way?.context.close()),
  }
}

/** Firefox refuses one whose rate is not the film's. */
function microphoneOf(context: AudioContext, mediaStream: MediaStream): MediaStreamAudioSourceNode | null {
  try {
    return new MediaStreamAudioSourceNode(context, { mediaStream })
  } catch {
    return null
  }
}
