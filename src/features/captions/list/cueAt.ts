import type { PlacedCue } from '../../../project/layout'
import type { Micros } from '../../../project/time'

/** The last caption that has begun at `time`, found by halving; −1 before the first. */
export function cueAt(cues: readonly PlacedCue[], time: Micros): number {
  let low = -1
  let high = cues.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((cues[middle] as PlacedCue).span.start <= time) low = middle
    else high = middle - 1
  }
  return low
}
