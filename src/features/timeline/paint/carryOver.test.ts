import { describe, expect, it } from 'vitest'
import { asset, clip, film } from '../../../project/builders'
import { type LanePiece, lanePieces } from '../lanePieces'
import type { Slot } from '../mainSlots'
import { carryOver } from './carryOver'

const pieces = lanePieces(
  film({ assets: [asset('v', 60)], main: [clip('a', 'v', 0, 2), clip('b', 'v', 0, 2), clip('c', 'v', 0, 2)] }),
).get('main') as readonly LanePiece[]
const slot = (n: number, left: number, width: number): Slot => ({ of: pieces[n] as LanePiece, left, width })
const canvas = { width: 100, sharpness: 2 }

describe('what a drag leaves as it was', () => {
  const before = [slot(0, 0, 20), slot(1, 20, 30), slot(2, 50, 40)]

  it('is copied where it stands', () => {
    expect(carryOver(before, before, canvas)).toEqual({ runs: [{ from: 0, to: 180, by: 0 }], fresh: [] })
  })

  //  | a    |  b  | c   |
  //  | a  |  b  | c   |
  it('is shifted as one run behind what is made shorter', () => {
    const now = [slot(0, 0, 15.1), slot(1, 15.1, 30), slot(2, 45.1, 40)]
    const { runs, fresh } = carryOver(before, now, canvas)
    expect(fresh).toEqual([now[0]])
    expect(runs).toEqual([{ from: 40, to: 180, by: -10 }])
  })

  it('goes apart in two runs where room is made between', () => {
    const now = [slot(0, 0, 20), slot(1, 60, 30), slot(2, 90, 40)]
    expect(carryOver(before, now, canvas).runs).toEqual([
      { from: 0, to: 40, by: 0 },
      { from: 40, to: 180, by: 80 },
    ])
  })

  it('is painted where the canvas showed but a part of it, or another piece', () => {
    const cut = [slot(0, -5, 20), slot(1, 70, 40)]
    const now = [slot(0, 0, 20), slot(1, 60, 40), slot(2, 110, 40)]
    expect(carryOver(cut, now, canvas)).toEqual({ runs: [], fresh: now })
  })
})
