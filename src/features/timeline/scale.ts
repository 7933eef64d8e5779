/** Times are microseconds of the film, not rounded: fingers move between frames, only edits snap to them. */
export const toPx = (time: number, pxPerSecond: number) => (time * pxPerSecond) / 1_000_000
export const toTime = (px: number, pxPerSecond: number) => (px * 1_000_000) / pxPerSecond
