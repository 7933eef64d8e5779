import type { Microphone } from '../../ports/recorder'
import { isRefusal, type Outcome } from '../../ports/refusal'
import { closeStream, openStream, whenLost } from './openStream'
import { voice } from './voice'

export async function openMicrophone(): Promise<Outcome<Microphone>> {
  const opened = await openStream({ audio: voice }, 'microphone')
  if (isRefusal(opened)) return opened
  const stream = opened.value
  const tracks = stream.getAudioTracks()
  // Not every browser tells it, and TypeScript's own libraries do not know of it.
  const { latency = 0 } = (tracks[0]?.getSettings() ?? {}) as { readonly latency?: number }
  return {
    value: {
      stream,
      latency,
      onLost: (listener) => whenLost(tracks, listener),
      close: () => closeStream(stream),
    },
  }
}
