import type { Placing } from '../../project/project'

/** A narrow strip of the frame that is left free at its edges. */
const margin = 0.04
const near = 0.01

/** The middles of the three columns, or rows, for something that takes `size` of the frame's side. */
const middles = (size: number): readonly number[] => {
  const edge = Math.min(0.5, size / 2 + margin)
  return [edge, 0.5, 1 - edge]
}

export function placingAt(spot: number, size: number): Pick<Placing, 'x' | 'y'> {
  const places = middles(size)
  return { x: places[spot % 3] ?? 0.5, y: places[Math.floor(spot / 3)] ?? 0.5 }
}

/** Which of the nine it stands in; `null` where it was put by hand between them. */
export function spotOf({ x, y, size }: Placing): number | null {
  const places = middles(size)
  const column = places.findIndex((place) => Math.abs(place - x) < near)
  const row = places.findIndex((place) => Math.abs(place - y) < near)
  return column < 0 || row < 0 ? null : row * 3 + column
}
