import type { VideoSample } from 'mediabunny'
import { invariant } from '../../lib/invariant'
import type { Box } from '../../project/project'

/** The part as it lies in the stored frame, before it is turned and mirrored, on even pixels as planes are cut. */
export function storedPart({ rotation, flip }: VideoSample, part: Box, visible: DOMRectReadOnly | null): Box {
  invariant(visible, 'an open frame has its rectangle')
  const shown = flip ? { ...part, x: 1 - part.x - part.width } : part
  const { x, y, width, height } = shown
  const stored = {
    0: shown,
    90: { x: y, y: 1 - x - width, width: height, height: width },
    180: { x: 1 - x - width, y: 1 - y - height, width, height },
    270: { x: 1 - y - height, y: x, width: height, height: width },
  }[rotation]
  const even = (value: number) => Math.round(value / 2) * 2
  const left = even(stored.x * visible.width)
  const top = even(stored.y * visible.height)
  return {
    x: visible.x + left,
    y: visible.y + top,
    width: Math.min(Math.max(2, even(stored.width * visible.width)), visible.width - left),
    height: Math.min(Math.max(2, even(stored.height * visible.height)), visible.height - top),
  }
}
