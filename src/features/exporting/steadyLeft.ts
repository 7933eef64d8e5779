/** Seconds left, rounded up to steps that do not flicker: to 5 s, beyond a minute to 15 s, beyond ten to minutes. */
export function steadyLeft(seconds: number): number {
  const step = seconds > 600 ? 60 : seconds > 60 ? 15 : seconds > 10 ? 5 : 1
  return Math.max(1, Math.ceil(seconds / step) * step)
}
