import type { Box, Footage, PictureStyle, Placing, Pose } from './project'

/** All of the frame. */
export const plainPlacing: Placing = { x: 0.5, y: 0.5, size: 1 }

/** What pictures can be: never lost by being too small, never larger than anyone looks at. */
export const pictureLimits = {
  /** Of the room's share of the frame's sides. */
  size: { least: 0.05, most: 4 },
  /** Of its middle. */
  middle: { least: -1, most: 2 },
  /** What is left of each side of a picture that is cut. */
  crop: 0.05,
  border: 0.1,
  /** Of one picture: more than anyone sets by hand. */
  keys: 1000,
} as const

/** Sums of fractions are off by so much. */
const slack = 1e-9
const within = (value: number, least: number, most: number) => value >= least - slack && value <= most + slack

/** What is wrong with how a picture stands, and how it is cut and framed. */
export function* pictureFaults(footage: Footage) {
  const { keys = [], corners, border, shadow } = footage
  for (const pose of [footage, ...keys]) yield* poseFaults(pose)
  if (footage.keys && (footage.placing || footage.crop || footage.opacity !== undefined)) yield 'stands in two ways'
  if (footage.keys?.length === 0 || keys.length > pictureLimits.keys) yield 'has an impossible number of keyframes'
  if (keys.some(({ at }, index) => at <= (keys[index - 1]?.at ?? -1))) yield 'moves against time'
  if (![corners, shadow].every((share = 0) => within(share, 0, 1))) yield 'has an impossible look'
  if (border && !within(border.width, 0, pictureLimits.border)) yield 'has an impossible border'
}

function* poseFaults({ placing, crop, opacity = 1 }: Pose) {
  if (placing && !isPlacing(placing)) yield 'stands where it cannot'
  if (crop && !isCrop(crop)) yield 'is cut to nothing'
  if (!within(opacity, 0, 1)) yield 'is seen through impossibly'
}

function isPlacing({ x, y, size, tall = size, rotation = 0 }: Placing): boolean {
  const { middle, size: sizes } = pictureLimits
  const stands = [x, y].every((share) => within(share, middle.least, middle.most))
  return stands && [size, tall].every((share) => within(share, sizes.least, sizes.most)) && within(rotation, -180, 180)
}

function isCrop({ x, y, width, height }: Box): boolean {
  const inside = within(x, 0, 1) && within(y, 0, 1) && x + width <= 1 + slack && y + height <= 1 + slack
  return inside && width >= pictureLimits.crop - slack && height >= pictureLimits.crop - slack
}

type Way = Pick<PictureStyle, 'turn' | 'flip'>

const quarter = ({ x, y, width, height }: Box): Box => ({ x: 1 - y - height, y: x, width: height, height: width })

const turnedBy = (box: Box, degrees: number): Box => (degrees <= 0 ? box : turnedBy(quarter(box), degrees - 90))

const mirrored = ({ x, y, ...size }: Box, flip: PictureStyle['flip']): Box => ({
  x: flip === 'x' || flip === 'both' ? 1 - x - size.width : x,
  y: flip === 'y' || flip === 'both' ? 1 - y - size.height : y,
  ...size,
})

/** A part of a picture as it was taken, as a part of how it is seen: turned, then mirrored. */
export const asSeen = (part: Box, { turn, flip }: Way): Box => mirrored(turnedBy(part, turn ?? 0), flip)

/** The way back. */
export const asTaken = (part: Box, { turn, flip }: Way): Box => turnedBy(mirrored(part, flip), turn ? 360 - turn : 0)
