type Point = readonly [x: number, y: number]

/** Into so many straight pieces a curve is taken apart. */
const pieces = 24

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
]

/** A point of a curve: what lies between the points between its points, until one is left. */
function onCurve(points: readonly Point[], share: number): Point {
  const [first, ...rest] = points as readonly [Point, ...Point[]]
  if (rest.length === 0) return first
  return onCurve(
    rest.map((point, index) => between(points[index] as Point, point, share)),
    share,
  )
}

/** The points of a path, curves as many short lines: one list for each part of it that is drawn without lifting the pen. */
export function pointsOf(path: string): readonly (readonly Point[])[] {
  const parts: Point[][] = []
  for (const [, command, told = ''] of path.matchAll(/([MLCQZ])([^MLCQZ]*)/g)) {
    const numbers = told
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const given = Array.from(
      { length: numbers.length >> 1 },
      (_, at): Point => [numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0],
    )
    if (command === 'M') parts.push(given)
    const part = parts.at(-1)
    if (!part || command === 'M') continue
    const [first, last] = [part[0], part.at(-1)] as [Point, Point]
    if (command === 'Z') part.push(first)
    else if (command === 'L') part.push(...given)
    else {
      const each = command === 'C' ? 3 : 2
      let from = last
      for (let at = 0; at < given.length; at += each) {
        const curve = [from, ...given.slice(at, at + each)]
        for (let piece = 1; piece <= pieces; piece++) part.push(onCurve(curve, piece / pieces))
        from = curve.at(-1) as Point
      }
    }
  }
  return parts
}

export const pathLength = (path: string): number =>
  pointsOf(path).reduce(
    (sum, part) =>
      part.reduce((length, [x, y], at) => {
        const [beforeX, beforeY] = part[at - 1] ?? [x, y]
        return length + Math.hypot(x - beforeX, y - beforeY)
      }, sum),
    0,
  )
