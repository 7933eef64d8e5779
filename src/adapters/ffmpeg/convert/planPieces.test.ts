import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PacketTable } from './packetTable'
import { planPieces, wholePiece } from './planPieces'

/** A track in milliseconds with a picture every `gap` and a key picture every `keyGap`. */
function track(length: number, keyGap: number, gap = 100): PacketTable {
  const times = Array.from({ length: Math.ceil(length / gap) }, (_, index) => index * gap)
  return { unit: 0.001, start: 0, end: length, keys: times.filter((time) => time % keyGap === 0), times }
}

const ends = (table: PacketTable) => planPieces(table).map(({ end }) => end)

describe('planPieces', () => {
  it('cuts at the last key picture within five seconds', () =>
    expect(ends(track(12_000, 2000))).toEqual([4000, 8000, null]))
  it('cuts exactly at five seconds where a key picture lies there', () =>
    expect(ends(track(12_000, 1000))).toEqual([5000, 10_000, null]))
  it('reaches to a key picture that is further away', () =>
    expect(ends(track(20_000, 8000))).toEqual([8000, 16_000, null]))
  it('cuts between key pictures after two minutes without one', () =>
    expect(ends(track(300_000, 400_000))).toEqual([120_000, 240_000, null]))
  it('leaves a short track whole', () => expect(ends(track(4000, 1000))).toEqual([null]))
  it('leaves a track without any key picture whole', () =>
    expect(ends({ ...track(30_000, 1000), keys: [] })).toEqual([null]))

  it('puts every picture into exactly one piece', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 1, max: 40 }),
        (drawn, every) => {
          const times = drawn.sort((a, b) => a - b)
          const keys = times.filter((_, index) => index % every === 0)
          const [start = 0, end = 0] = [times[0], (times.at(-1) ?? 0) + 1]
          const pieces = planPieces({ unit: 0.001, start, end, keys, times })
          const found = pieces.map((piece) => {
            const inside = (time: number) => time >= (piece.start ?? piece.origin) && time < (piece.end ?? Infinity)
            return times.filter(inside)
          })
          expect(found.flat()).toEqual(times)
          expect(pieces.map(({ frames }) => frames)).toEqual(found.map(({ length }) => length))
          for (const piece of pieces) expect(piece.origin).toBe(piece.start ?? start)
        },
      ),
    ))
})

it('wholePiece counts all pictures from 0, since the first one’s own time is not known', () =>
  expect(wholePiece({ unit: 1, start: 2, end: 9, keys: [], times: [2, 3] })).toEqual({
    start: null,
    end: null,
    origin: 0,
    frames: 2,
  }))
