import { describe, expect, it } from 'vitest'
import { asset, clip, film, item, lane, pin } from '../project/builders'
import { findPiece, footageOf, type PieceTarget } from '../project/find'
import type { ClipId, Footage, ItemId, Keyframe, Pose, Project } from '../project/project'
import { fromSeconds as s } from '../project/time'
import type { Edit } from './edit'
import { addKeyframe, keyframeAt, moveKeyframe, removeKeyframe, setEasing } from './keyframes'
import { liftClip, lowerItem } from './lift'
import { resetPicture, setPicture } from './picture'
import { setPlacing } from './placing'
import { replaceAsset } from './replaceAsset'
import { splitTargets } from './split'

const photo = asset('p', 3, 'image')
const placing = { x: 0.25, y: 0.5, size: 0.5 }
const moving = (...keys: readonly (readonly [number, Pose])[]): Partial<Footage> => ({
  keys: keys.map(([at, pose]): Keyframe => ({ ...pose, at: s(at) })),
})
const over = item('over', 'v', pin('b', 3), 1, 2)
const start = film({
  assets: [asset('v', 20), asset('w', 9), photo],
  main: [clip('a', 'v', 0, 2), clip('b', 'v', 2, 4, { placing })],
  lanes: [
    lane('1', 'overlay', { ...over, content: { ...over.content, ...moving([1, {}], [2, { opacity: 0 }]) } as Footage }),
  ],
})
const b: PieceTarget = { kind: 'clip', id: 'b' as ClipId }
const onTop: PieceTarget = { kind: 'item', id: 'over' as ItemId }
const footage = (project: Project, target: PieceTarget = b) => footageOf(findPiece(project, target)) as Footage
const times = (project: Project, target?: PieceTarget) => footage(project, target).keys?.map(({ at }) => at / 1e6)

const begun = addKeyframe(start, b, s(3))
const twice = setPlacing(begun, b.id, { x: 0.75 }, s(5))

describe('a keyframe', () => {
  it('is set where the playhead is, in source time, and changes nothing that is seen', () => {
    expect(footage(begun)).toEqual({ kind: 'footage', asset: 'v', fit: 'fill', keys: [{ at: s(3), placing }] })
    expect(addKeyframe(begun, b, s(3))).toBe(begun)
  })
  it('comes of a hand that moves what has one', () => {
    expect(footage(twice).keys).toEqual([
      { at: s(3), placing },
      { at: s(5), placing: { ...placing, x: 0.75 } },
    ])
  })
  it('is changed by a hand on its very frame', () => {
    const again = setPlacing(twice, b.id, { y: 1 }, s(5.01))
    expect(footage(again).keys?.[1]).toEqual({ at: s(5), placing: { ...placing, x: 0.75, y: 1 } })
  })
  it('comes of what is cut or seen through, too, and takes what is seen there with it', () => {
    const seen = setPicture(twice, b.id, { opacity: 0.5 }, s(4))
    expect(footage(seen).keys?.[1]).toEqual({ at: s(4), placing: { ...placing, x: 0.5 }, opacity: 0.5 })
    expect(footage(setPicture(twice, b.id, { corners: 0.2, turn: 90 }, s(4)))).toMatchObject({
      keys: footage(twice).keys as object,
      corners: 0.2,
      turn: 90,
    })
  })
  it('that divides a way goes on as that did', () => {
    const way = setEasing(twice, b, s(3), 'in')
    expect(footage(addKeyframe(way, b, s(4))).keys?.map(({ easing }) => easing)).toEqual(['in', 'in', undefined])
  })
  it.each([
    ['along the picture', 3, 4, [4, 5]],
    ['up to the next one', 3, 9, [5 - 1 / 30, 5]],
    ['up to where the picture begins', 3, -1, [2, 5]],
    ['up to where it ends', 5, 99, [3, 6]],
  ])('is moved %s', (_, at, to, expected) => {
    const after = times(moveKeyframe(twice, b, s(at), s(to))) ?? []
    expect(after.map((time, index) => Math.abs(time - (expected[index] ?? 0)) < 1e-4)).toEqual([true, true])
  })
  it('is taken away; after the last one the picture stays as it was there', () => {
    const one = removeKeyframe(twice, b, s(3))
    expect(times(one)).toEqual([5])
    expect(footage(removeKeyframe(one, b, s(5)))).toEqual({
      ...{ kind: 'footage', asset: 'v', fit: 'fill' },
      placing: { ...placing, x: 0.75 },
    })
  })
  it('is found on its frame only', () => {
    expect([3, 3.01, 3.1].map((at) => keyframeAt(twice, b, s(at))?.at)).toEqual([s(3), s(3), undefined])
  })
})

it.each<readonly [string, Edit]>([
  ['a keyframe that is not there', (project) => moveKeyframe(project, b, s(9), s(4))],
  ['an easing that it has', (project) => setEasing(project, b, s(3), 'linear')],
  ['a hand that changes nothing', (project) => setPlacing(project, b.id, { x: 0.25 }, s(3))],
])('%s changes nothing', (_, edit) => expect(edit(twice)).toBe(twice))

describe('keyframes go along', () => {
  it('with both halves of what is split', () => {
    const split = splitTargets(twice, [b], s(4), () => 'new')
    expect(times(split, { kind: 'clip', id: 'new' as ClipId })).toEqual(times(split))
  })
  it('with a clip that is put on top, which stands as others there do', () => {
    const lifted = liftClip(twice, { id: b.id as ClipId, itemId: 'up' as ItemId, newLane: 'n' as never })
    expect(footage(lifted, { kind: 'item', id: 'up' as ItemId }).keys).toMatchObject([
      { at: s(3), placing: { size: 0.5, y: 0.3 } },
      { at: s(5), placing: { size: 0.5, y: 0.3 } },
    ])
  })
  it('with what is put into the film', () => {
    const lowered = lowerItem(start, { id: onTop.id as ItemId, index: 0, clipId: 'down' as ClipId })
    expect(footage(lowered, { kind: 'clip', id: 'down' as ClipId }).keys).toEqual([
      { at: s(1) },
      { at: s(2), opacity: 0 },
    ])
  })
  it('with another file in the same place, as the film saw them', () => {
    const [long, short] = [clip('a', 'v', 12, 4, moving([11, {}], [13, {}], [15, {}])), asset('w', 9)]
    const replaced = replaceAsset(
      film({ assets: [asset('v', 20)], main: [long] }),
      { kind: 'clip', id: 'a' as ClipId },
      short,
    )
    expect(times(replaced, { kind: 'clip', id: 'a' as ClipId })).toEqual([0, 1, 3])
  })
  it('away when all is reset', () => expect(footage(resetPicture(twice, b)).keys).toBeUndefined())
})
