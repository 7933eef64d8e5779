/** Keeps the loudest sample, 0…1, of each of the equal pieces that a sound is cut into. */
export type PeakMeter = {
  /** `plane`: samples of one channel; `start`: the time of the first, in seconds of source. Outside, none counts. */
  readonly take: (plane: Float32Array, start: number, sampleRate: number) => void
  readonly values: Float32Array
}

/** `length` in seconds. */
export function createPeakMeter(perSecond: number, length: number): PeakMeter {
  const values = new Float32Array(Math.ceil(length * perSecond))
  return {
    values,
    take: (plane, start, sampleRate) => {
      const step = perSecond / sampleRate
      let piece = start * perSecond
      for (let index = 0; index < plane.length; index++, piece += step) {
        const at = Math.floor(piece)
        const loud = Math.abs(plane[index] as number)
        // Decoders overshoot a little, and broken ones give what is no number.
        if (loud > (values[at] as number)) values[at] = Math.min(1, loud)
      }
    },
  }
}
