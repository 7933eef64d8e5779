import { describe, expect, it } from 'vitest'
import { asset, clip, film, pin } from '../project/builders'
import { findItem, laneOf } from '../project/find'
import type { ItemId, LaneId, Project } from '../project/project'
import { brokenRules } from '../project/rules'
import { stickerOf } from '../project/stickerOf'
import { stickerNames } from '../project/stickers'
import { fromSeconds as s } from '../project/time'
import { moveOtherwise, withMotion } from './motion'
import { addSticker, type StickerChange, setSticker } from './stickers'

const start = film({ assets: [asset('v', 10)], main: [clip('a', 'v', 1, 4), clip('b', 'v', 0, 4)] })
const id = 'star' as ItemId
const target = { kind: 'item', id } as const
const add = (project: Project, name: (typeof stickerNames)[number], at = 2, as = id) =>
  addSticker(project, { id: as, laneId: `lane-${as}` as LaneId, at: s(at), name })
const starred = add(start, 'star')

describe('a new sticker', () => {
  it('lies over what is seen, on a lane of words', () => {
    expect(findItem(starred, id)).toMatchObject({ anchor: pin('a', 3), length: s(3) })
    expect(laneOf(starred, id)?.kind).toBe('text')
  })

  it('stands beside those that are there already', () => {
    const more = ['two', 'three'].reduce((project, each) => add(project, 'heart', 2, each as ItemId), starred)
    const places = [id, 'two', 'three'].map((each) => {
      const sticker = stickerOf(more, { kind: 'item', id: each as ItemId })
      return `${sticker?.x} ${sticker?.y}`
    })
    expect(new Set(places).size).toBe(3)
    expect(stickerOf(add(starred, 'heart', 6, 'late' as ItemId), { kind: 'item', id: 'late' as ItemId })).toMatchObject(
      {
        x: 0.5,
      },
    )
  })

  it('lasts as long as the film where it tells how far that is', () => {
    const bar = add(start, 'progress')
    expect(findItem(bar, id)).toMatchObject({ anchor: { start: 0 }, length: s(8) })
  })

  it('has nothing to lie over in an empty film', () => {
    const empty = film({})
    expect(add(empty, 'star')).toBe(empty)
  })

  it.each(stickerNames)('%s keeps the rules', (name) => expect(brokenRules(add(start, name))).toEqual([]))
})

describe('a sticker', () => {
  it.each<readonly [string, StickerChange, object]>([
    ['goes elsewhere', { x: 0.2, y: 0.8 }, { x: 0.2, y: 0.8 }],
    ['stays in the frame', { x: -3, y: 7 }, { x: 0, y: 1 }],
    ['has a largest size', { size: 90 }, { size: 4 }],
    ['and a smallest', { size: 0 }, { size: 0.03 }],
    ['turns', { rotation: 370 }, { rotation: 10 }],
    ['is tinted', { color: '#6b35f2' }, { color: '#6b35f2' }],
    ['is mirrored', { mirrored: true }, { mirrored: true }],
    [
      'moves, not for too long',
      { motion: { in: { kind: 'pop', length: s(60) } } },
      { motion: { in: { kind: 'pop', length: s(2) } } },
    ],
  ])('%s', (_, change, expected) => {
    const changed = setSticker(starred, id, change)
    expect(stickerOf(changed, target)).toMatchObject(expected)
    expect(brokenRules(changed)).toEqual([])
  })

  it('is as it was drawn again, and the very same project where nothing changes', () => {
    const changed = setSticker(starred, id, {
      rotation: 20,
      color: '#ff6b6b',
      mirrored: true,
      motion: { loop: 'sway' },
    })
    const plain = { rotation: 0, color: undefined, mirrored: undefined, motion: undefined }
    expect(setSticker(changed, id, plain)).toEqual(starred)
    expect(setSticker(starred, id, { x: 0.5, rotation: 360 })).toBe(starred)
    expect(setSticker(start, id, { x: 0.1 })).toBe(start)
  })

  it('comes and leaves by the ways of words', () => {
    const moving = moveOtherwise(starred, target, (motion) => withMotion(motion, 'out', 'spin'))
    expect(stickerOf(moving, target)?.motion).toEqual({ out: { kind: 'spin', length: s(0.5) } })
    expect(moveOtherwise(moving, target, (motion) => withMotion(motion, 'out', null))).toEqual(starred)
  })
})
