import type { Micros } from '../project/time'
import type { SoundPiece } from './planSound'

/** The film's own rate, in samples per second; every sound is brought to it before it is mixed. */
export const sampleRate = 48_000

/** Bits per second that the film's sound is encoded with. */
export const audioBitrate = 160_000

export const sampleAt = (time: Micros) => Math.round((time * sampleRate) / 1_000_000)

/** Two channels of equal length, −1…1. */
export type Stereo = readonly [Float32Array, Float32Array]

export const silence = (samples: number): Stereo => [new Float32Array(samples), new Float32Array(samples)]

/**
 * Adds a piece into `out`, which begins at sample `from` of the film. `pcm` begins at sample `at` of the film.
 * The edges of the piece are faded by its own lengths, wherever the block begins.
 */
export function mixInto(out: Stereo, from: number, piece: SoundPiece, pcm: Stereo, at: number): void {
  const start = sampleAt(piece.span.start)
  const end = sampleAt(piece.span.end)
  const fadeIn = sampleAt(piece.fadeIn)
  const fadeOut = sampleAt(piece.fadeOut)
  const first = Math.max(from, at, start)
  const last = Math.min(from + out[0].length, at + pcm[0].length, end)
  for (const channel of [0, 1] as const) {
    const target = out[channel]
    const source = pcm[channel]
    for (let sample = first; sample < last; sample++) {
      const opening = fadeIn > 0 ? (sample - start + 0.5) / fadeIn : 1
      const closing = fadeOut > 0 ? (end - sample - 0.5) / fadeOut : 1
      const gain = piece.gain * Math.min(louder(opening, piece.crossIn), louder(closing, piece.crossOut))
      target[sample - from] = (target[sample - from] as number) + (source[sample - at] as number) * gain
    }
  }
}

/** By how much it is heard, `share` of its fade done: of two that cross, the squares add up to one. */
function louder(share: number, crosses: true | undefined): number {
  if (share >= 1) return 1
  return crosses ? Math.sin((share * Math.PI) / 2) : share
}

/** Keeps a sum of loud sounds from tearing: straight up to 0.9, then bent so that it never passes 1. */
export function limit(out: Stereo): void {
  for (const channel of out) {
    for (let index = 0; index < channel.length; index++) {
      const value = channel[index] as number
      const size = Math.abs(value)
      if (size > 0.9) channel[index] = Math.sign(value) * (0.9 + 0.1 * Math.tanh((size - 0.9) * 10))
    }
  }
}
