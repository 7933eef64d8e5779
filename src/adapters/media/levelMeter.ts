import type { Levels } from '../../subtitles/findVoice'

/** Values for each second. */
export const levelsPerSecond = 100

/** Keeps the loudness of each hundredth of a second, 0…1, of what lies in the band of speech. */
export type LevelMeter = {
  /** The next samples of one channel, in their order. */
  readonly take: (samples: Float32Array) => void
  readonly levels: () => Levels
}

/** A filter with two poles, by its five numbers; keeps what it needs from one block to the next. */
type Filter = (sample: number) => number

/** The fundamental of a voice is not needed to hear that somebody speaks; hum, wind and steps lie below this, in Hz. */
const lowest = 200
const highest = 3500

/** `length`: how many samples there will be. */
export function createLevelMeter(length: number, sampleRate: number): LevelMeter {
  const values = new Float32Array(Math.ceil((length * levelsPerSecond) / sampleRate))
  const high = createFilter('high', lowest, sampleRate)
  const low = createFilter('low', highest, sampleRate)
  /** Where the value at work begins and ends, in samples; at odd rates not all are equally long. */
  const edge = (index: number) => Math.min(length, Math.round((index * sampleRate) / levelsPerSecond))
  let index = 0
  let taken = 0
  let sum = 0
  return {
    take: (samples) => {
      for (let at = 0; at < samples.length; at++) {
        const sample = samples[at] as number
        const heard = low(high(Number.isFinite(sample) ? sample : 0))
        sum += heard * heard
        taken++
        if (taken < edge(index + 1)) continue
        values[index] = Math.sqrt(sum / (edge(index + 1) - edge(index)))
        index++
        sum = 0
      }
    },
    levels: () => ({ perSecond: levelsPerSecond, values }),
  }
}

/** Butterworth, as in the audio EQ cookbook: lets through what is higher or lower than `cutoff`, in Hz. */
function createFilter(kind: 'high' | 'low', cutoff: number, sampleRate: number): Filter {
  const turn = (2 * Math.PI * cutoff) / sampleRate
  const cos = Math.cos(turn)
  const alpha = Math.sin(turn) / Math.SQRT2
  const scale = 1 + alpha
  const middle = (kind === 'low' ? 1 - cos : -(1 + cos)) / scale
  const edge = Math.abs(middle) / 2
  const back1 = (-2 * cos) / scale
  const back2 = (1 - alpha) / scale
  let [in1, in2, out1, out2] = [0, 0, 0, 0]
  return (sample) => {
    const out = edge * (sample + in2) + middle * in1 - back1 * out1 - back2 * out2
    in2 = in1
    in1 = sample
    out2 = out1
    out1 = out
    return out
  }
}
