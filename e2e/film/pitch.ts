import { decodeMono, rate } from './beeps'

/**
 * The frequency of a steady tone between two times of a file, in hertz: the time from its first upward crossing of zero
 * to its last, by the count of periods. A swing must be a tenth of the loudest, so that hiss makes no crossings.
 */
export async function pitch(file: string, from: number, to: number): Promise<number> {
  const samples = (await decodeMono(file)).subarray(Math.round(from * rate), Math.round(to * rate))
  const swing = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 10
  const crossings: number[] = []
  let isLow = false
  samples.forEach((value, index) => {
    if (value < -swing) isLow = true
    const before = samples[index - 1] ?? 0
    if (!isLow || value < 0) return
    crossings.push(index - value / (value - before))
    isLow = false
  })
  const [first = 0] = crossings
  return ((crossings.length - 1) * rate) / ((crossings.at(-1) ?? 0) - first)
}
