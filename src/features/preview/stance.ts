import type { Deed } from './handling'

/** A place in the picture, in pixels of the screen from the frame's upper left corner. */
export type Point = { readonly x: number; readonly y: number }

/** How something stands in the picture: where its middle is, how often it is as large as it was, its turn in degrees. */
export type Stance = Point & { readonly scale: number; readonly rotation: number }

/** Nearer to the middle than this, in pixels, a hand's way says nothing of size or turn. */
const blind = 12

const between = (a: Point, b: Point): Point => ({ x: b.x - a.x, y: b.y - a.y })
const lengthOf = ({ x, y }: Point) => Math.hypot(x, y)
const degreesOf = ({ x, y }: Point) => (Math.atan2(y, x) * 180) / Math.PI
const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** A hand took it at `at` and is at `to` now. */
export function moved(stance: Stance, at: Point, to: Point): Stance {
  const way = between(at, to)
  return { ...stance, x: stance.x + way.x, y: stance.y + way.y }
}

/** A hand took it by a corner: as far as that is from the middle, as large it is. */
export function scaled(stance: Stance, at: Point, to: Point): Stance {
  const before = Math.max(blind, lengthOf(between(stance, at)))
  return { ...stance, scale: (stance.scale * Math.max(blind, lengthOf(between(stance, to)))) / before }
}

/** A hand goes around its middle. */
export function rotated(stance: Stance, at: Point, to: Point): Stance {
  if (lengthOf(between(stance, to)) < blind) return stance
  return { ...stance, rotation: stance.rotation + turnBetween(between(stance, at), between(stance, to)) }
}

export type Fingers = readonly [Point, Point]

/** Two fingers, wherever they are: what they hold moves, grows and turns as the line between them does. */
export function pinched(stance: Stance, at: Fingers, to: Fingers): Stance {
  const [before, after] = [between(...at), between(...to)]
  const placed = moved(stance, middleOf(...at), middleOf(...to))
  const scale = stance.scale * (Math.max(blind, lengthOf(after)) / Math.max(blind, lengthOf(before)))
  return { ...placed, scale, rotation: stance.rotation + turnBetween(before, after) }
}

/** Where something stands that a hand took at some points, one or two, and has at others now. */
export function handed(does: Deed, stance: Stance, at: readonly Point[], to: readonly Point[]): Stance {
  const [[from, second], [now, other]] = [at, to]
  if (!from || !now) return stance
  if (does === 'pinch') return second && other ? pinched(stance, [from, second], [now, other]) : stance
  return { move: moved, scale: scaled, turn: rotated }[does](stance, from, now)
}

/** From one direction to the other, the short way: −180…180. */
function turnBetween(from: Point, to: Point): number {
  const turn = degreesOf(to) - degreesOf(from)
  return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn
}

/** Directions that a turn is drawn to: upright, lying and halfway. */
const usualTurns = 45

/** The turn, or the usual one that it is nearer to than `reach` degrees. */
export function snapTurn(degrees: number, reach: number): { readonly degrees: number; readonly caught: boolean } {
  const usual = Math.round(degrees / usualTurns) * usualTurns
  const caught = Math.abs(degrees - usual) < reach
  return { degrees: caught ? usual : degrees, caught }
}
