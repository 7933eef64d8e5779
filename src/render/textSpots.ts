import type { Box, Size } from '../project/project'
import { turned } from './box'
import type { TextPlace } from './textBox'

const near = 0.005
const tidy = (share: number) => Math.round(share * 10_000) / 10_000

/**
 * The middles of the three columns and of the three rows for words that stand so: with their edges on the zone's, and in
 * the middle of the frame. Shares of the frame.
 */
export function textSpots({ box, rotation }: TextPlace, frame: Size, zone: Box) {
  const pixels = { width: box.width * frame.width, height: box.height * frame.height }
  const around = turned({ x: -pixels.width / 2, y: -pixels.height / 2, ...pixels }, rotation)
  return {
    columns: middles(around.width / frame.width, zone.x, zone.x + zone.width),
    rows: middles(around.height / frame.height, zone.y, zone.y + zone.height),
  }
}

const middles = (size: number, from: number, to: number): readonly number[] => [
  tidy(Math.min(0.5, from + size / 2)),
  0.5,
  tidy(Math.max(0.5, to - size / 2)),
]

type Spots = ReturnType<typeof textSpots>

/** The middle of words that are put into one of the nine places, in reading order. */
export const atSpot = ({ columns, rows }: Spots, spot: number) => ({
  x: columns[spot % 3] ?? 0.5,
  y: rows[Math.floor(spot / 3)] ?? 0.5,
})

/** Which of the nine they stand in, the middle ones first where all are one; `null` between them. */
export function spotOfText({ columns, rows }: Spots, { box }: TextPlace): number | null {
  const find = (places: readonly number[], middle: number) =>
    [1, 0, 2].find((index) => Math.abs((places[index] ?? 9) - middle) < near)
  const column = find(columns, box.x + box.width / 2)
  const row = find(rows, box.y + box.height / 2)
  return column === undefined || row === undefined ? null : row * 3 + column
}
