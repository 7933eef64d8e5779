import { spawnSync } from 'node:child_process'
import { getEspeak } from '../../scripts/espeak.mjs'
import { random } from './random'

/** Samples per second of what espeak-ng speaks. */
export const speechRate = 22_050

export type Speech = {
  readonly samples: Float32Array
  /** Seconds: the voice of each phrase. */
  readonly said: readonly { readonly start: number; readonly end: number }[]
}

export type Telling = {
  /** Seconds of silence before each phrase. */
  readonly pauses: readonly number[]
  /** Words a minute of each phrase, again and again: people hurry and linger. */
  readonly pace?: readonly number[]
  /** How loud the voice is, 1: as it is synthesised. */
  readonly gain?: number
  /** Adds what else is heard, to the sample at a time in seconds. */
  readonly noise?: (time: number) => number
}

/** Speaks each phrase alone, so that its place is known to the sample, and joins them with pauses of known length. */
export function tell(phrases: readonly string[], { pauses, pace = [150], gain = 1, noise = () => 0 }: Telling): Speech {
  const espeak = getEspeak()
  if (!espeak) throw new Error('There is no espeak-ng to speak with, and none could be installed: install it.')
  const voices = phrases.map((phrase, index) => trimmed(synthesise(espeak, phrase, pace[index % pace.length] ?? 150)))
  let at = 0
  const places = voices.map((voice, index) => {
    const start = at + Math.round((pauses[index % pauses.length] ?? 0) * speechRate)
    at = start + voice.length
    return { start, end: at }
  })
  const samples = new Float32Array(at + speechRate)
  voices.forEach((voice, index) => {
    samples.set(
      voice.map((sample) => sample * gain),
      places[index]?.start,
    )
  })
  for (let index = 0; index < samples.length; index++) {
    samples[index] = (samples[index] as number) + noise(index / speechRate)
  }
  return { samples, said: places.map(({ start, end }) => ({ start: start / speechRate, end: end / speechRate })) }
}

/** Hiss of this RMS, always the same. */
export function hiss(loudness: number): () => number {
  const next = random(7)
  return () => (next() + next() + next() - 1.5) * 2 * loudness
}

function synthesise(espeak: string, phrase: string, pace: number): Float32Array {
  const { stdout, status } = spawnSync(espeak, ['-v', 'ky', '-s', String(pace), '--stdout', phrase], {
    maxBuffer: 64e6,
  })
  if (status !== 0) throw new Error(`espeak-ng could not say: ${phrase}`)
  // A pipe cannot be wound back, so the length in its header is a guess: samples go on to the end.
  const at = stdout.indexOf('data') + 8
  const pcm = new Int16Array(stdout.buffer.slice(stdout.byteOffset + at, stdout.byteOffset + (stdout.length & ~1)))
  return Float32Array.from(pcm, (value) => value / 32_768)
}

/** Without the silence around the words. */
function trimmed(samples: Float32Array): Float32Array {
  const isHeard = (sample: number) => Math.abs(sample) > 0.01
  return samples.slice(samples.findIndex(isHeard), samples.findLastIndex(isHeard) + 1)
}
