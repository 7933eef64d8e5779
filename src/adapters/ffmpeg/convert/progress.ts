/** The look through the file is a tenth of the work, the pictures are the rest. */
const readingShare = 0.1

/** One share from 0 to 1 that only grows, out of counted frames: ffmpeg's own number can be NaN or above 1. */
export function createProgress(report: (share: number) => void) {
  let reached = 0
  const reach = (share: number) => {
    if (!(share > reached)) return
    reached = Math.min(1, share)
    report(reached)
  }
  let done = 0
  return {
    done: () => reach(1),
    reading: (share: number) => reach(readingShare * Math.min(1, share)),
    /** For a piece of `frames` out of `all`: gives what is to be called with the number of its frames that are done. */
    piece: (frames: number, all: number) => {
      let counted = 0
      return (count: number) => {
        const now = Math.min(frames, Math.max(counted, count))
        done += now - counted
        counted = now
        reach(readingShare + ((1 - readingShare) * done) / Math.max(1, all))
      }
    },
  }
}
