import { AudioSampleSink, type InputAudioTrack, type InputVideoTrack, VideoSampleSink } from 'mediabunny'
import { within } from '../within'
import type { TrackExtent } from './scanTrack'

/** Milliseconds. A far keyframe on a slow device takes longer: what began well is then believed. */
const patience = 5000
/** Seconds. Some decoders give nothing for a first packet or a last one: there must be others to prove it by. */
const tail = 0.5

/** What the first sample is; or that there is none at the start, or in the last second. */
export type Proof<Facts> = { readonly facts: Facts } | { readonly failed: 'start' | 'end'; readonly detail: string }
export type Shown = { readonly width: number; readonly height: number }
export type Heard = { readonly sampleRate: number; readonly channels: number }

/** Decodes a picture at the start and one near the end: headers, `canDecode` and `canplay` prove nothing. */
export function provePicture(track: InputVideoTrack, extent: TrackExtent): Promise<Proof<Shown>> {
  const sink = new VideoSampleSink(track)
  return prove({ ...extent, first: Math.max(0, extent.first) }, async (from) => {
    for await (const sample of sink.samples(from)) {
      const { displayWidth: width, displayHeight: height } = sample
      sample.close()
      if (reaches(sample, from)) return { width, height }
    }
    return null
  })
}

/** Decodes sound at the start and near the end. */
export function proveSound(track: InputAudioTrack, extent: TrackExtent): Promise<Proof<Heard>> {
  const sink = new AudioSampleSink(track)
  return prove(extent, async (from) => {
    for await (const sample of sink.samples(from)) {
      const { sampleRate, numberOfChannels: channels } = sample
      sample.close()
      if (reaches(sample, from)) return { sampleRate, channels }
    }
    return null
  })
}

/** Where the rest is missing, mediabunny gives the last sample before it, however old. */
const reaches = ({ timestamp, duration }: { timestamp: number; duration: number }, from: number) =>
  timestamp + Math.max(duration, tail) >= from

/** `after`: what the first sample is that can be decoded from a time on; `null` where there is none. */
async function prove<Facts extends object>(
  { first, last }: TrackExtent,
  after: (time: number) => Promise<Facts | null>,
): Promise<Proof<Facts>> {
  const start = await attempt(() => after(first))
  if ('fault' in start) return { failed: 'start', detail: start.fault }
  const end = await attempt(() => after(Math.max(first, last - tail)))
  return 'fault' in end && end.fault !== slow ? { failed: 'end', detail: end.fault } : start
}

const slow = `nothing within ${patience} ms`

async function attempt<Facts extends object>(
  decode: () => Promise<Facts | null>,
): Promise<{ readonly facts: Facts } | { readonly fault: string }> {
  try {
    const facts = await within(patience, decode(), slow)
    if (typeof facts === 'string') return { fault: facts }
    return facts ? { facts } : { fault: 'nothing was decoded' }
  } catch (cause) {
    return { fault: String(cause) }
  }
}
