import { type AudioSample, AudioSampleSink, type InputAudioTrack } from 'mediabunny'
import type { Stereo } from '../../render/mix'
import { sampleRate, silence } from '../../render/mix'
import { margin, resample } from '../../render/resample'
import { toStereo } from './stereo'

/** Decoders need a running start: what they give right after a jump is not yet sound. */
const runUp = 0.2
/** Reads on rather than seeking while the gap is shorter than this many seconds. */
const nearby = 2

/** Reads a track's sound as stereo at the film's rate. */
export type SoundCursor = {
  /** `count` samples from sample `from` (at the film's rate) after `origin`; silence where the track has none. */
  readonly read: (from: number, count: number) => Promise<Stereo>
  readonly close: () => Promise<void>
}

/**
 * `origin`: the timestamp of source time 0, in seconds. `rate`: samples per second as they come out of the decoder;
 * for some AAC that is twice what the header says.
 */
export function createSoundCursor(track: InputAudioTrack, origin: number, rate: number): SoundCursor {
  const sink = new AudioSampleSink(track)
  let walk: AsyncGenerator<AudioSample, void, unknown> | null = null
  /** Decoded sound at the track's own rate; `start` is its first sample, counted from the origin. */
  let start = 0
  let held: Stereo = silence(0)
  let ended = false

  const end = () => start + held[0].length

  async function restart(at: number) {
    await walk?.return()
    walk = sink.samples(Math.max(0, origin + at / rate - runUp))
    held = silence(0)
    start = at
    ended = false
  }

  /** Takes one decoded block in, at the place that its timestamp says: holes stay silent, overlaps are cut. */
  function append(sample: AudioSample) {
    const at = Math.round((sample.timestamp - origin) * rate)
    const pcm = toStereo(sample)
    const size = Math.max(held[0].length, at - start + pcm[0].length)
    if (at + pcm[0].length <= start) return
    held = held.map((channel, index) => {
      const grown = new Float32Array(size)
      grown.set(channel)
      const source = pcm[index as 0 | 1]
      grown.set(source.subarray(Math.max(0, start - at)), Math.max(0, at - start))
      return grown
    }) as unknown as Stereo
  }

  function forget(before: number) {
    const drop = Math.min(held[0].length, before - start)
    if (drop <= 0) return
    held = [held[0].slice(drop), held[1].slice(drop)]
    start += drop
  }

  async function hold(from: number, to: number) {
    if (walk === null || from < start || from > end() + nearby * rate) await restart(from)
    forget(from)
    while (!ended && end() < to) {
      const { value } = (await walk?.next()) ?? { value: undefined }
      if (!value) {
        ended = true
        break
      }
      try {
        append(value)
      } finally {
        value.close()
      }
    }
  }

  async function read(from: number, count: number): Promise<Stereo> {
    const position = (from * rate) / sampleRate
    const room = margin(rate, sampleRate)
    const first = Math.max(0, Math.floor(position) - room)
    await hold(first, Math.ceil(position + (count * rate) / sampleRate) + room)
    const at = position - start
    return [resample(held[0], at, rate, sampleRate, count), resample(held[1], at, rate, sampleRate, count)]
  }

  return {
    read,
    close: async () => {
      await walk?.return()
      walk = null
    },
  }
}
