/** Seconds between two labels: steps that people count in. */
const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200]
const leastGap = 68

export type RulerMark = { readonly time: number; readonly labelled: boolean }

/** The finest step whose labels still stand apart. */
export const rulerStep = (pxPerSecond: number): number =>
  steps.find((step) => step * pxPerSecond >= leastGap) ?? (steps.at(-1) as number)

/** Labels at each step and a dot halfway, for all of `from`…`to`, in microseconds. */
export function rulerMarks(from: number, to: number, pxPerSecond: number): readonly RulerMark[] {
  const half = (rulerStep(pxPerSecond) * 1_000_000) / 2
  const first = Math.max(0, Math.floor(from / half))
  const count = Math.max(0, Math.floor(to / half) - first + 1)
  return Array.from({ length: count }, (_, index) => ({
    time: Math.round((first + index) * half),
    labelled: (first + index) % 2 === 0,
  }))
}
