import type { Finger } from './press'

export type Fingers = readonly [Finger, Finger]

const spread = ([a, b]: Fingers) => Math.max(20, Math.hypot(a.x - b.x, a.y - b.y))
const middle = ([a, b]: Fingers) => (a.x + b.x) / 2

/** Two fingers of which one has moved. */
export const moveOne = ([a, b]: Fingers, moved: Finger): Fingers =>
  moved.id === a.id ? [moved, b] : moved.id === b.id ? [a, moved] : [a, b]

/** The film grows between the fingers, and goes where their middle goes. */
export const pinch = (before: Fingers, after: Fingers) => ({
  by: spread(after) / spread(before),
  x: middle(after),
  shift: middle(after) - middle(before),
})
