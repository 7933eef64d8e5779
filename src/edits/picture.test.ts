import { describe, expect, it } from 'vitest'
import { asset, clip, film, item, lane } from '../project/builders'
import { findItem, findPiece, footageOf, type PieceTarget } from '../project/find'
import type { ClipId, ItemId, Placing, Project } from '../project/project'
import { fromSeconds } from '../project/time'
import { flippedOn, type PictureChange, resetPicture, setPicture, turnedOn } from './picture'
import { type PlacingChange, setPlacing } from './placing'

const start = film({
  assets: [asset('v', 9)],
  main: [clip('a', 'v', 0, 4)],
  lanes: [lane('1', 'overlay', item('over', 'v', 0, 0, 2))],
})
const [a, over] = ['a' as ClipId, 'over' as ItemId]
const at = fromSeconds(1)
const footage = (project: Project, target: PieceTarget) => footageOf(findPiece(project, target))

describe('a picture keeps', () => {
  it.each<readonly [string, PictureChange, PictureChange]>([
    [
      'a cut',
      { crop: { x: 0.1, y: 0.2, width: 0.5, height: 0.5 } },
      { crop: { x: 0.1, y: 0.2, width: 0.5, height: 0.5 } },
    ],
    [
      'no cut to nothing',
      { crop: { x: 0.9, y: 1, width: 0, height: -1 } },
      { crop: { x: 0.9, y: 0.95, width: 0.05, height: 0.05 } },
    ],
    ['no cut of all of it', { crop: { x: 0.4, y: 0, width: 2, height: 1 } }, {}],
    ['a look within its bounds', { opacity: -1, corners: 3, shadow: 2 }, { opacity: 0, corners: 1, shadow: 1 }],
    ['nothing that is plain', { opacity: 1, corners: 0, shadow: 0, turn: undefined, flip: undefined }, {}],
    [
      'a border that leaves something to see',
      { border: { color: '#fff', width: 1 } },
      { border: { color: '#fff', width: 0.1 } },
    ],
    ['no border without a width', { border: { color: '#fff', width: 0 } }, {}],
  ])('%s', (_, change, kept) => {
    const after = setPicture(start, a, change, at)
    expect(after.main[0]?.content).toEqual({ ...start.main[0]?.content, ...kept })
    expect(setPicture(after, a, change, at)).toBe(after)
  })

  it('what else was said of it', () => {
    const after = setPicture(
      setPicture(start, over, { turn: 90, corners: 0.5 }, at),
      over,
      { turn: undefined, flip: 'x' },
      at,
    )
    expect(footageOf(findItem(after, over))).toEqual({
      kind: 'footage',
      asset: 'v',
      fit: 'fill',
      corners: 0.5,
      flip: 'x',
    })
  })
})

describe('a picture stands', () => {
  it.each<readonly [string, PlacingChange, Placing | undefined]>([
    ['where it is put', { x: 0.2, y: 0.9 }, { x: 0.2, y: 0.9, size: 1 }],
    ['within reach', { x: -9, y: 9, size: 99 }, { x: -1, y: 2, size: 4 }],
    ['in a room of its own shape', { size: 0.5, tall: 1 }, { x: 0.5, y: 0.5, size: 0.5, tall: 1 }],
    ['turned the short way', { rotation: 270 }, { x: 0.5, y: 0.5, size: 1, rotation: -90 }],
    ['plainly', { rotation: 360, size: 1, tall: 1 }, undefined],
  ])('%s', (_, change, placing) => {
    const after = setPlacing(start, a, change, at)
    expect(footage(after, { kind: 'clip', id: a })?.placing).toEqual(placing)
    expect(setPlacing(after, a, change, at)).toBe(after)
  })

  it('in a room that keeps its shape when it grows', () => {
    const tall = setPlacing(start, a, { size: 0.5, tall: 1 }, at)
    expect(footage(setPlacing(tall, a, { size: 0.25 }, at), { kind: 'clip', id: a })?.placing).toMatchObject({
      tall: 0.5,
    })
  })
})

it('is reset to what it was', () => {
  const target = { kind: 'clip', id: a } as const
  const worn = setPicture(
    setPlacing(start, a, { x: 0, size: 2, tall: 1, rotation: 9 }, at),
    a,
    { turn: 180, shadow: 1 },
    at,
  )
  expect(resetPicture(worn, target)).toEqual(start)
  expect(resetPicture(start, target)).toBe(start)
})

it.each([
  [{}, 90],
  [{ turn: 270 }, undefined],
  [{ flip: 'x' }, 270],
  [{ turn: 90, flip: 'both' }, 180],
] as const)('a quarter on from %j is %s', (style, turn) => expect(turnedOn(style)).toBe(turn))

it.each([
  [undefined, 'x', 'x'],
  ['x', 'x', undefined],
  ['x', 'y', 'both'],
  ['both', 'x', 'y'],
] as const)('%s mirrored along %s is %s', (flip, axis, after) => expect(flippedOn({ flip }, axis)).toBe(after))
