/** The middle of some measurements, the value that 95 of 100 do not pass, and the largest; to a tenth. */
export type Spread = { readonly median: number; readonly p95: number; readonly most: number }

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
    return Math.round(value * 10) / 10
  }
  return { median: at(0.5), p95: at(0.95), most: at(1) }
}
