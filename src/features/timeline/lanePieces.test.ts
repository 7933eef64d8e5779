import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, item, lane, on, pin, title } from '../../project/builders'
import { laneRows } from '../../project/laneRows'
import { topOf } from './laneHeights'
import { countOf, lanePieces, pieceAt, piecesWithin } from './lanePieces'

const project = film({
  assets: [asset('v', 60), asset('s', 60, 'sound')],
  main: [clip('A', 'v', 0, 4), clip('B', 'v', 4, 4)],
  lanes: [
    lane('back', 'sound', item('music', 's', 0, 0, 8)),
    lane('top', 'overlay', item('one', 'v', pin('A', 1), 0, 1), item('two', 'v', pin('B', 5), 0, 1)),
    lane('words', 'text', title('hello', 2, 2)),
    lane('low', 'sound', item('voice', 's', 3, 0, 2)),
  ],
  cues: [cue('c', on('A', 0, 1))],
})

describe('rows of lanes', () => {
  const rows = laneRows(project)

  it('stand from the overlays down to the sounds, numbered where there are several', () => {
    expect(rows.map(({ lane: id, kind, n, alone }) => [id, kind, n, alone])).toEqual([
      ['top', 'overlay', 1, true],
      ['main', 'main', 1, true],
      ['captions', 'captions', 1, true],
      ['words', 'text', 1, true],
      ['back', 'sound', 1, false],
      ['low', 'sound', 2, false],
    ])
  })

  it('stand below each other', () => {
    expect(rows.map(({ lane: id }) => topOf(rows, id))).toEqual([4, 52, 112, 160, 208, 256])
  })
})

describe('pieces of lanes', () => {
  const pieces = lanePieces(project)
  const told = (id: string) => (pieces.get(id as never) ?? []).map(({ kind, n, piece }) => `${kind} ${n} ${piece.id}`)

  it('are numbered by what they are', () => {
    expect([...pieces.keys()].map((id) => told(id))).toEqual([
      ['clip 1 A', 'clip 2 B'],
      ['cue 1 c'],
      ['sound 1 music'],
      ['overlay 1 one', 'overlay 2 two'],
      ['title 1 hello'],
      ['sound 2 voice'],
    ])
    expect(countOf(pieces)).toBe(8)
  })

  it.each([
    [0, 'one', undefined],
    [1_000_000, 'one', 'one'],
    [1_999_999, 'one', 'one'],
    [2_000_000, 'one', undefined],
    [5_500_000, 'two', 'two'],
    [9_000_000, 'none', undefined],
  ])('are found at %i', (time, _name, id) => {
    expect(pieceAt(pieces.get('top' as never) ?? [], time)?.piece.id).toBe(id)
  })

  it('are found between two times, however far apart', () => {
    const within = (from: number, to: number) =>
      piecesWithin(pieces.get('main') ?? [], from, to).map(({ piece }) => piece.id)
    expect(within(0, 4_000_000)).toEqual(['A'])
    expect(within(3_999_999, 4_000_001)).toEqual(['A', 'B'])
    expect(within(8_000_000, 9_000_000)).toEqual([])
  })
})
