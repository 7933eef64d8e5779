import { clamp } from '../../../lib/clamp'
import { pictureLimits } from '../../../project/picture'
import type { Box } from '../../../project/project'
import type { Point } from '../stance'

/** Which edges of the part a hand has: −1 left or upper, 1 right or lower; none of them for all of it. */
export type Edge = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }

/** In reading order. */
export const edges: readonly Edge[] = ([-1, 0, 1] as const)
  .flatMap((y) => ([-1, 0, 1] as const).map((x) => ({ x, y })))
  .filter(({ x, y }) => x !== 0 || y !== 0)

const least = pictureLimits.crop

/**
 * What is left of a picture once a hand has dragged an edge, a corner or all of it by a way, in fractions of the picture.
 * `shape`: the width by the height that it keeps, in those fractions too.
 */
export function draggedCrop(box: Box, edge: Edge, by: Point, shape: number | null): Box {
  if (edge.x === 0 && edge.y === 0) {
    return { ...box, x: clamp(box.x + by.x, 0, 1 - box.width), y: clamp(box.y + by.y, 0, 1 - box.height) }
  }
  const across = along(box.x, box.width, edge.x, by.x)
  const down = along(box.y, box.height, edge.y, by.y)
  const size = shape === null ? { width: across.size, height: down.size } : shaped(across, down, shape)
  return {
    ...size,
    x: edge.x < 0 ? box.x + box.width - size.width : box.x,
    y: edge.y < 0 ? box.y + box.height - size.height : box.y,
  }
}

/** How long a side is then, and how long it may become. */
function along(start: number, size: number, edge: -1 | 0 | 1, by: number) {
  const room = edge < 0 ? start + size : 1 - start
  return { size: edge === 0 ? size : clamp(size + edge * by, least, room), room }
}

type Side = ReturnType<typeof along>

function shaped(across: Side, down: Side, shape: number) {
  const most = Math.min(across.room, down.room * shape)
  const width = clamp(across.size, Math.min(most, Math.max(least, least * shape)), most)
  return { width, height: width / shape }
}

/** The largest part of a shape, as near to the middle of what was left as there is room. */
export function largestCrop(box: Box, shape: number): Box {
  const width = Math.min(1, shape)
  const height = Math.min(1, 1 / shape)
  return {
    x: clamp(box.x + (box.width - width) / 2, 0, 1 - width),
    y: clamp(box.y + (box.height - height) / 2, 0, 1 - height),
    width,
    height,
  }
}
