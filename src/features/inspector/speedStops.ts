/** From `from` to `to` in steps of `by`, without what sums of fractions leave behind. */
const steps = (from: number, to: number, by: number) =>
  Array.from({ length: Math.round((to - from) / by) }, (_, step) => Math.round((from + step * by) * 100) / 100)

/** Finer where the speed is slow: a step is about as much to the eye everywhere. */
export const speedStops: readonly number[] = [...steps(0.25, 1, 0.05), ...steps(1, 2, 0.1), ...steps(2, 4, 0.25), 4]

/** The speeds that have a button of their own. */
export const usualSpeeds = [0.5, 1, 1.5, 2] as const

/** The stop nearest to a speed, by its number. */
export function stopOf(speed: number): number {
  const distances = speedStops.map((stop) => Math.abs(stop - speed))
  return distances.indexOf(Math.min(...distances))
}
