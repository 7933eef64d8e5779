import type { Clip, Note } from './clips'

export const rate = 48_000

/** Major pentatonic from C4 on: whatever sounds together sounds well. */
const steps = [0, 2, 4, 7, 9]
const hertz = (pitch: number) => 261.63 * 2 ** (Math.floor(pitch / 5) + (steps[((pitch % 5) + 5) % 5] ?? 0) / 12)

/** Overtones: how many times as high, how loud, and in how many seconds it is down to a third. */
const voices: Readonly<Record<NonNullable<Note['kind']>, readonly (readonly [number, number, number])[]>> = {
  pluck: [
    [1, 1, 0.42],
    [2, 0.42, 0.22],
    [3, 0.18, 0.12],
    [5.4, 0.1, 0.04],
  ],
  bell: [
    [1, 1, 0.9],
    [2.76, 0.24, 0.45],
    [5.4, 0.1, 0.2],
  ],
  wood: [
    [1, 1, 0.09],
    [3.9, 0.36, 0.03],
  ],
}

/** The sound of a clip, quiet and made of sines alone. */
export function soundOf({ notes, seconds }: Pick<Clip, 'notes' | 'seconds'>): Float32Array {
  const samples = new Float32Array(seconds * rate)
  for (const { at, pitch, loud = 1, kind = 'pluck' } of notes) {
    const begin = Math.round(at * rate)
    for (let index = begin; index < samples.length; index++) {
      const time = (index - begin) / rate
      const attack = Math.min(1, time / 0.004)
      const end = Math.min(1, (samples.length - index) / (0.25 * rate))
      const sum = voices[kind].reduce((all, [times, share, decay]) => {
        return all + share * Math.exp(-time / decay) * Math.sin(2 * Math.PI * hertz(pitch) * times * time)
      }, 0)
      samples[index] = (samples[index] ?? 0) + 0.16 * loud * attack * end * sum
    }
  }
  return samples
}
