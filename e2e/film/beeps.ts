import { ffmpeg } from './ffmpeg'
import { probe } from './probe'

export const rate = 48_000
/** One period of the beep's 1 kHz: over it the power of a steady tone does not change. */
const window = rate / 1000
const shortestSilence = 0.1

/**
 * When the beeps of a file begin, in seconds from its start, to a fraction of a millisecond. A beep begins where the
 * power, averaged over one period, passes half of the loudest: a codec's smear is alike on both sides of that point.
 */
export async function beeps(file: string): Promise<number[]> {
  const samples = await decodeMono(file)
  const offset = Number((await probe(file)).audio?.start_time ?? 0)
  const power = windowedPower(samples)
  const loud = power.reduce((a, b) => Math.max(a, b), 0) / 2
  if (loud < 1e-6) return []

  const onsets: number[] = []
  let silentSince = 0
  power.forEach((level, index) => {
    if (level < loud) return
    if (onsets.length === 0 || index - silentSince > shortestSilence * rate) onsets.push(index / rate + offset)
    silentSince = index
  })
  return onsets
}

export async function decodeMono(file: string): Promise<Float32Array> {
  const bytes = await ffmpeg([...['-i', file, '-map', '0:a:0', '-ac', '1', '-ar', `${rate}`, '-f', 'f32le', 'pipe:1']])
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
}

/** The mean square of the window centred on each sample. */
function windowedPower(samples: Float32Array): Float64Array {
  const power = new Float64Array(samples.length)
  let sum = 0
  for (let end = 0; end < samples.length; end++) {
    sum += (samples[end] ?? 0) ** 2 - (samples[end - window] ?? 0) ** 2
    if (end >= window / 2) power[end - window / 2] = sum / window
  }
  return power
}
