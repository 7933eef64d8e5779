/** Milliseconds: it stands, goes, and stands again. */
const [before, going, after] = [400, 2600, 600]

/** How far a sample has come, so long after it began; `null`: where nothing is to move, at its end. */
export function glideProgress(elapsed: number | null): number {
  if (elapsed === null) return 1
  const time = (elapsed % (before + going + after)) - before
  return Math.max(0, Math.min(1, time / going))
}
