import { describe, expect, it } from 'vitest'
import { atSpot, spotOfText, textSpots } from './textSpots'

const frame = { width: 1000, height: 2000 }
const zone = { x: 0.1, y: 0.15, width: 0.7, height: 0.5 }
const place = (x: number, y: number, rotation = 0) => ({
  box: { x: x - 0.1, y: y - 0.05, width: 0.2, height: 0.1 },
  rotation,
  size: 0.1,
})
const spots = textSpots(place(0.3, 0.3), frame, zone)

describe('words of a fifth of the width and a tenth of the height', () => {
  it.each([
    [0, 0.2, 0.2],
    [1, 0.5, 0.2],
    [4, 0.5, 0.5],
    [5, 0.7, 0.5],
    [8, 0.7, 0.6],
  ])('stand in place %i at %f, %f, and are found there again', (spot, x, y) => {
    expect(atSpot(spots, spot)).toEqual({ x, y })
    expect(spotOfText(spots, place(x, y))).toBe(spot)
  })

  it('are in none of the places where they were put between them', () => {
    expect(spotOfText(spots, place(0.42, 0.5))).toBeNull()
    expect(spotOfText(spots, place(0.5, 0.41))).toBeNull()
  })
})

it('lying on their side they take as much room as they then have', () => {
  expect(atSpot(textSpots(place(0.3, 0.3, 90), frame, zone), 0)).toEqual({ x: 0.2, y: 0.2 })
  const upright = { width: 1000, height: 1000 }
  expect(atSpot(textSpots(place(0.3, 0.3, 90), upright, zone), 0)).toEqual({ x: 0.15, y: 0.25 })
})

it('as wide as the zone they stand in the middle, wherever they are sent', () => {
  const wide = { box: { x: 0, y: 0.1, width: 1, height: 0.1 }, rotation: 0, size: 0.1 }
  const all = textSpots(wide, frame, zone)
  expect([0, 1, 2].map((spot) => atSpot(all, spot).x)).toEqual([0.5, 0.5, 0.5])
  expect(spotOfText(all, { ...wide, box: { ...wide.box, y: 0.45 } })).toBe(4)
})
