import { clamp } from '../../lib/clamp'
import type { Box, Size } from '../../project/project'
import type { Point } from './stance'

/** Where hands take hold of something in the picture, besides itself: pixels of the screen from the frame's corner. */
export type Grips = { readonly scale: Point; readonly turn: Point; readonly side: Side }
/** On which side of it, as it lies itself, the grip for turning stands. */
export type Side = 'above' | 'below' | 'left' | 'right'

export type Lying = { readonly middle: Point; readonly size: Size; readonly rotation: number }

/** A finger's. */
export const touchSize = 44
/** From the edge of what they belong to, so that the grips leave it to be seen and dragged. */
const beside = 12
const beyond = 30

/** The smallest that a finger can drag. */
const held = ({ width, height }: Size): Size => ({
  width: Math.max(width, touchSize),
  height: Math.max(height, touchSize),
})

const sides: Readonly<Record<Side, Point>> = {
  above: { x: 0, y: -1 },
  below: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
}

/**
 * The grip for its size at its lower right corner, the one for its turn above it, or where there is no room, on another
 * side: both whole within the room, and apart. `side`: where it stands already, while a hand has it.
 */
export function gripPlaces(lying: Lying, room: Box, side?: Side): Grips {
  const { width, height } = held(lying.size)
  const at = (x: number, y: number) => turnedAbout(lying, { x, y })
  const scale = into(room, at(width / 2 + beside, height / 2 + beside))
  const places = (side ? [side] : (Object.keys(sides) as Side[])).map((each) => {
    const { x, y } = sides[each]
    const wanted = at(x * (width / 2 + beyond), y * (height / 2 + beyond))
    const turn = into(room, wanted)
    return { side: each, turn, whole: turn.x === wanted.x && turn.y === wanted.y, apart: distance(turn, scale) }
  })
  const free = places.find(({ whole, apart }) => whole && apart >= touchSize)
  const { turn, side: chosen } = free ?? places.reduce((best, each) => (each.apart > best.apart ? each : best))
  return { scale, turn, side: chosen }
}

function turnedAbout({ middle, rotation }: Lying, { x, y }: Point): Point {
  const [sin, cos] = [Math.sin((rotation * Math.PI) / 180), Math.cos((rotation * Math.PI) / 180)]
  return { x: middle.x + x * cos - y * sin, y: middle.y + x * sin + y * cos }
}

const into = (room: Box, { x, y }: Point): Point => ({
  x: clamp(x, room.x + touchSize / 2, room.x + room.width - touchSize / 2),
  y: clamp(y, room.y + touchSize / 2, room.y + room.height - touchSize / 2),
})

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
