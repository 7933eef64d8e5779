import type { CameraState } from '../camera'
import type { DrawnRange } from '../drawnRange'
import { toPx, toTime } from '../scale'

const slack = 2

/** Whether what was painted can go on being shown: at this zoom, and over all of the view. */
export const covers = (painted: DrawnRange | null, { left, width, pxPerSecond }: CameraState): boolean =>
  painted !== null &&
  painted.pxPerSecond === pxPerSecond &&
  toPx(painted.from - left, pxPerSecond) <= slack &&
  toPx(painted.to - left, pxPerSecond) >= width - slack

/**
 * What is painted next. While one zooms or drags, only what is seen, since it is painted for each picture of the
 * screen; else half a view more on either side, so that scrolling seldom paints anything.
 */
export function paintFrame(painted: DrawnRange | null, camera: CameraState, dragging: boolean): DrawnRange {
  const { left, width, pxPerSecond } = camera
  const zooms = painted !== null && painted.pxPerSecond !== pxPerSecond
  const margin = zooms || dragging ? 0 : width / 2
  const seen = toTime(width + 2 * slack, pxPerSecond)
  const isWide = painted !== null && painted.to - painted.from > seen
  if (painted && covers(painted, camera) && !(dragging && isWide)) return painted
  return { from: left - toTime(margin, pxPerSecond), to: left + toTime(width + margin, pxPerSecond), pxPerSecond }
}
