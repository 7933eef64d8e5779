/** Milliseconds: the one picture is seen, it becomes the other, and that is seen. */
const [before, passing, after] = [500, 1100, 700]

/** How far a sample has come, so long after it began; `null`: where nothing is to move, in the midst of it. */
export function sampleProgress(elapsed: number | null): number {
  if (elapsed === null) return 0.5
  const time = (elapsed % (before + passing + after)) - before
  return Math.max(0, Math.min(1, time / passing))
}
