import type { Size } from '../../../project/project'

/** Pixels of the shorter side: about what a preview has on a phone's screen. */
const side = 540
/** A copy that is not much smaller than its video would spare little. */
const least = 1.5

/** The size of a video's light copy, in even pixels; `null` where the video is light enough itself. */
export function lightSize({ width, height }: Size): Size | null {
  const scale = side / Math.min(width, height)
  if (!(scale * least < 1)) return null
  const even = (length: number) => Math.round((length * scale) / 2) * 2
  return { width: even(width), height: even(height) }
}
