import { AudioSample, type AudioSampleSource } from 'mediabunny'
import { type Stereo, sampleRate } from '../../render/mix'

const blockLength = sampleRate / 2

/** Gives the film's sound to its encoder, block by block, a little before the picture, and beside its drawing. */
export type SoundFeed = {
  /** Goes on up to this sample of the film, without being waited for. */
  readonly want: (end: number) => void
  /** Resolves when all up to this sample is with the encoder. Throws what failed on the way. */
  readonly has: (end: number) => Promise<void>
}

/** `total`: how many samples there are in all. `mix` gives `count` of them from sample `from`. */
export function createSoundFeed(
  encoder: AudioSampleSource,
  total: number,
  mix: (from: number, count: number) => Promise<Stereo>,
): SoundFeed {
  let wanted = 0
  let fed = 0
  let running: Promise<void> | null = null

  async function run() {
    while (fed < wanted) {
      const count = Math.min(blockLength, total - fed)
      const [left, right] = await mix(fed, count)
      const data = new Float32Array(count * 2)
      data.set(left)
      data.set(right, count)
      const timestamp = fed / sampleRate
      const sample = new AudioSample({ data, format: 'f32-planar', numberOfChannels: 2, sampleRate, timestamp })
      await encoder.add(sample).finally(() => sample.close())
      fed += count
    }
    running = null
  }

  const want = (end: number) => {
    wanted = Math.max(wanted, Math.min(end, total))
    if (running || fed >= wanted) return
    running = run()
    // Whoever waits for it is told; until then it is no one's fault.
    running.catch(() => {})
  }

  return {
    want,
    has: async (end) => {
      want(end)
      while (fed < Math.min(end, total)) await running
    },
  }
}

/** How far ahead of the picture the sound goes, in samples. */
export const soundAhead = blockLength
