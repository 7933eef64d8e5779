import type { Box } from '../../project/project'

/**
 * Of what a sticker is made. `main` is the colour that it is tinted with, `shade` the darker one beside it; `light` and
 * `ink` stay as they are, as does any other colour.
 */
export type Tone = 'main' | 'shade' | 'light' | 'ink' | `#${string}`

/**
 * One stroke of the pen. Paths know `M`, `L`, `C`, `Q` and `Z` only, with absolute numbers, about a hundred for the
 * sticker's width: so they can be moved, measured and drawn bit by bit without a browser. What overlaps itself is a hole.
 */
export type Mark = {
  readonly path: string
  readonly fill?: Tone
  readonly line?: Tone
  /** Of the line. */
  readonly width?: number
  /** Seen only inside the last mark that is not: its shade, or what is drawn on it. */
  readonly inside?: true
}

export type Art = {
  /** Its main colour, unless it is tinted. */
  readonly color: string
  readonly marks: readonly Mark[]
  /** All that it may touch; absent: what its marks do. */
  readonly box?: Box
}

/** Around all of a sticker, as if it were cut out of paper, so that it is seen on anything. */
export const rim = 4.5
/** The weight of a line that is drawn on something. */
export const fine = 4.5

export const fill = (tone: Tone, path: string): Mark => ({ path, fill: tone })
export const line = (tone: Tone, path: string, width = fine): Mark => ({ path, line: tone, width })
/** Filled, with corners as round as a pen of that width makes them. */
export const soft = (tone: Tone, path: string, width = 6): Mark => ({ path, fill: tone, line: tone, width })
export const within = (mark: Mark): Mark => ({ ...mark, inside: true })

/** A fat line with its own shade below it. */
export const raised = (path: string, width: number, tone: Tone = 'main'): readonly Mark[] => [
  line('shade', placed(path, 0, 4), width),
  line(tone, path, width),
]

const round = (value: number) => Math.round(value * 100) / 100
/** How far the handles of a quarter of a circle reach. */
const quarter = 0.5523

/** A path at another place, larger or smaller about 0, 0; a negative size mirrors it. */
export const placed = (path: string, x: number, y: number, across = 1, down = across): string => {
  let vertical = false
  return path.replace(/-?\d+(\.\d+)?/g, (told) => {
    const number = vertical ? Number(told) * down + y : Number(told) * across + x
    vertical = !vertical
    return String(round(number))
  })
}

/** A path turned clockwise about a point. */
export function turned(path: string, degrees: number, about = 50): string {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return path.replace(/(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g, (_, across, down) => {
    const [x, y] = [Number(across) - about, Number(down) - about]
    return `${round(about + x * cos - y * sin)} ${round(about + x * sin + y * cos)}`
  })
}

/** The same path several times around a point. */
export const around = (path: string, times: number, about = 50): string =>
  Array.from({ length: times }, (_, index) => turned(path, (360 / times) * index, about)).join(' ')

export function oval(x: number, y: number, across: number, down = across): string {
  const [a, b] = [across * quarter, down * quarter]
  const points = [
    `M${x} ${y - down}`,
    `C${x + a} ${y - down} ${x + across} ${y - b} ${x + across} ${y}`,
    `C${x + across} ${y + b} ${x + a} ${y + down} ${x} ${y + down}`,
    `C${x - a} ${y + down} ${x - across} ${y + b} ${x - across} ${y}`,
    `C${x - across} ${y - b} ${x - a} ${y - down} ${x} ${y - down} Z`,
  ]
  return points.join(' ')
}

export function box(x: number, y: number, width: number, height: number, corner = 0): string {
  const [right, bottom, r, h] = [x + width, y + height, corner, corner * (1 - quarter)]
  if (r === 0) return `M${x} ${y} L${right} ${y} L${right} ${bottom} L${x} ${bottom} Z`
  const points = [
    `M${x + r} ${y} L${right - r} ${y} C${right - h} ${y} ${right} ${y + h} ${right} ${y + r}`,
    `L${right} ${bottom - r} C${right} ${bottom - h} ${right - h} ${bottom} ${right - r} ${bottom}`,
    `L${x + r} ${bottom} C${x + h} ${bottom} ${x} ${bottom - h} ${x} ${bottom - r}`,
    `L${x} ${y + r} C${x} ${y + h} ${x + h} ${y} ${x + r} ${y} Z`,
  ]
  return points.join(' ')
}

/** Through points that are given as numbers, two by two. */
export const through = (...numbers: readonly number[]): string =>
  numbers.reduce((path, value, index) => `${path}${index % 2 ? ' ' : index ? ' L' : 'M'}${value}`, '')
export const closed = (...numbers: readonly number[]): string => `${through(...numbers)} Z`

/** All but an oval: inside a round thing, its shade from below. */
export const besides = (x: number, y: number, across: number, down = across): Mark =>
  within(fill('shade', `${box(-20, -20, 140, 140)} ${oval(x, y, across, down)}`))
/** From a line downwards. */
export const below = (y: number, tone: Tone = 'shade'): Mark => within(fill(tone, box(-20, y, 140, 140)))
