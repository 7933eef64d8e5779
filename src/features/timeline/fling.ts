/** Milliseconds in which the speed falls to a third: about what phones do everywhere else. */
const friction = 325
const slowest = 0.02

export type Sample = { readonly x: number; readonly at: number }

/** Pixels a millisecond at which the finger left, told from its last tenth of a second. */
export function speedOf(samples: readonly Sample[], now: number): number {
  const recent = samples.filter(({ at }) => now - at <= 100)
  const first = recent[0]
  const last = recent.at(-1)
  if (!first || !last || last.at - first.at < 8) return 0
  return (last.x - first.x) / (last.at - first.at)
}

/** How far it still rolls in this many milliseconds, and how fast it is then; `0` where it has come to rest. */
export function roll(speed: number, milliseconds: number): { readonly by: number; readonly speed: number } {
  const after = speed * Math.exp(-milliseconds / friction)
  return { by: (speed - after) * friction, speed: Math.abs(after) < slowest ? 0 : after }
}
