import type { Key } from './key'

/** What the nine places of a frame are called, in reading order: 0 is its upper left corner, 4 its middle. */
export const placeNames = [
  'placing.topLeft',
  'placing.top',
  'placing.topRight',
  'placing.left',
  'placing.middle',
  'placing.right',
  'placing.bottomLeft',
  'placing.bottom',
  'placing.bottomRight',
] as const satisfies readonly Key[]
