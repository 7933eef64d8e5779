import { describe, expect, it } from 'vitest'
import { asset, clip, film } from '../../project/builders'
import type { ClipId } from '../../project/project'
import { lanePieces } from './lanePieces'
import type { Lifted } from './lifting'
import { mainSlots, slotOf } from './mainSlots'

const main =
  lanePieces(
    film({ assets: [asset('a', 10)], main: [clip('A', 'a', 0, 1), clip('B', 'a', 0, 2), clip('C', 'a', 0, 3)] }),
  ).get('main') ?? []
const range = { from: 0, to: 60_000_000, pxPerSecond: 10 }
const carried = (id: string, index: number, tiles: Lifted['tiles'] = null) => ({
  target: { kind: 'clip' as const, id: id as ClipId },
  index,
  tiles,
})
const places = (lifted: Lifted & { index: number }, viewLeft = 0) =>
  mainSlots(main, range, lifted, viewLeft).map(({ of, left, width }) => [of.piece.id, left, width])

describe('slots of the main track', () => {
  it('follow the film', () => {
    expect(main.map((of) => slotOf(of, range)).map(({ of, left, width }) => [of.piece.id, left, width])).toEqual([
      ['A', 0, 10],
      ['B', 10, 20],
      ['C', 30, 30],
    ])
  })

  it('make room where the carried clip would land', () => {
    expect(places(carried('A', 2))).toEqual([
      ['B', 0, 20],
      ['C', 20, 30],
      ['A', 50, 10],
    ])
  })

  it('are tiles under a finger', () => {
    expect(places(carried('C', 0, { first: -10, width: 64 }), 100)).toEqual([
      ['C', 90, 64],
      ['A', 154, 64],
      ['B', 218, 64],
    ])
  })
})
