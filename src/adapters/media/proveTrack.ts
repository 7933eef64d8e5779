import { AudioSampleSink, type InputAudioTrack, type InputVideoTrack, VideoSampleSink } from 'mediabunny'
import type { TrackExtent } from './scanTrack'
import { within } from './within'

/** DESIGN §3: seconds have been divided and rounded; a moment later one is safely inside the sample. */
const inside = 0.0001

/** Milliseconds. A far keyframe on a slow device takes longer: what began well is then believed. */
const patience = 5000

export type Shown = { readonly width: number; readonly height: number }
export type Heard = { readonly sampleRate: number; readonly channels: number }

/**
 * Decodes the first sample and one of the last second: headers, `canDecode` and `canplay` prove nothing. Says what the
 * first one is; `start` or `end` is what could not be decoded.
 */
export type Proof<Facts> = { readonly facts: Facts } | { readonly failed: 'start' | 'end'; readonly detail: string }

type Sample = { readonly close: () => void }

export function provePicture(track: InputVideoTrack, extent: TrackExtent): Promise<Proof<Shown>> {
  const sink = new VideoSampleSink(track)
  return prove(
    extent,
    (time) => sink.getSample(time),
    ({ displayWidth, displayHeight }) => ({
      width: displayWidth,
      height: displayHeight,
    }),
  )
}

export function proveSound(track: InputAudioTrack, extent: TrackExtent): Promise<Proof<Heard>> {
  const sink = new AudioSampleSink(track)
  return prove(
    extent,
    (time) => sink.getSample(time),
    ({ sampleRate, numberOfChannels }) => ({
      sampleRate,
      channels: numberOfChannels,
    }),
  )
}

async function prove<Any extends Sample, Facts>(
  { first, last }: TrackExtent,
  sampleAt: (time: number) => Promise<Any | null>,
  factsOf: (sample: Any) => Facts,
): Promise<Proof<Facts>> {
  const decode = async (time: number): Promise<Facts | 'late' | { readonly error: string }> => {
    const one = async () => {
      const sample = await sampleAt(time + inside)
      if (!sample) return { error: `nothing at ${time} s` }
      const facts = factsOf(sample)
      sample.close()
      return facts
    }
    return within(
      patience,
      one().catch((cause) => ({ error: String(cause) })),
      'late',
    )
  }

  const start = await decode(Math.max(0, first))
  if (start === 'late') return { failed: 'start', detail: `nothing within ${patience} ms` }
  if (isError(start)) return { failed: 'start', detail: start.error }
  const end = await decode(last)
  return end !== 'late' && isError(end) ? { failed: 'end', detail: end.error } : { facts: start }
}

const isError = (result: unknown): result is { readonly error: string } =>
  typeof result === 'object' && result !== null && 'error' in result
