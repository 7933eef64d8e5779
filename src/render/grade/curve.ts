/** The smooth way through rising points that never swings beyond them (Fritsch and Carlson). */
export function curveThrough(points: readonly (readonly [number, number])[]): (x: number) => number {
  const slopes = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] as readonly [number, number]
    return (y - fromY) / (x - fromX)
  })
  const tangents = points.map((_, index) => {
    const [before, after] = [slopes[index - 1], slopes[index]]
    if (before === undefined || after === undefined) return after ?? before ?? 0
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
  })
  return (x) => {
    const last = points.length - 2
    const found = points.findIndex(([to], index) => index > 0 && x <= to) - 1
    const at = found < 0 ? last : found
    const [[fromX, fromY], [toX, toY]] = [points[at], points[at + 1]] as [[number, number], [number, number]]
    const width = toX - fromX
    const t = (x - fromX) / width
    const [start, end] = [(tangents[at] ?? 0) * width, (tangents[at + 1] ?? 0) * width]
    const [square, cube] = [t * t, t * t * t]
    return (
      fromY * (2 * cube - 3 * square + 1) +
      start * (cube - 2 * square + t) +
      toY * (3 * square - 2 * cube) +
      end * (cube - square)
    )
  }
}
