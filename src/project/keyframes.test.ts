import { describe, expect, it } from 'vitest'
import { type Easing, eased, easings } from './easing'
import { footageAt, movesAt, poseAt } from './keyframes'
import type { AssetId, Footage, Keyframe, Pose } from './project'
import { fromSeconds, type Micros } from './time'

const s = fromSeconds
const key = (at: number, pose: Pose, easing?: Easing): Keyframe => ({ ...pose, at: s(at), ...(easing && { easing }) })
const left = { placing: { x: 0, y: 0.5, size: 1 } }
const right = { placing: { x: 1, y: 0.5, size: 1 } }
const xAt = (keys: readonly Keyframe[], at: number) => poseAt(keys, s(at)).placing?.x

describe('on its way from one keyframe to the next, a picture goes', () => {
  it.each<readonly [Easing, readonly number[]]>([
    ['linear', [0, 0.25, 0.5, 0.75, 1]],
    ['in', [0, 0.0625, 0.25, 0.5625, 1]],
    ['out', [0, 0.4375, 0.75, 0.9375, 1]],
    ['both', [0, 0.15625, 0.5, 0.84375, 1]],
    ['hold', [0, 0, 0, 0, 1]],
  ])('%s', (easing, places) => {
    const keys = [key(1, left, easing), key(5, right)]
    expect([1, 2, 3, 4, 5].map((at) => xAt(keys, at))).toEqual(places)
  })
  it.each(easings)('%s from where it stands to where it shall stand, and never beyond', (easing) => {
    const shares = Array.from({ length: 101 }, (_, index) => eased(easing, index / 100))
    expect(shares[0]).toBe(0)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
    expect(shares.every((share, index) => share >= (shares[index - 1] ?? 0))).toBe(true)
  })
})

describe('each part of a pose', () => {
  it.each<readonly [string, Pose, Pose, Pose]>([
    ['the place', left, right, { placing: { x: 0.5, y: 0.5, size: 1 } }],
    [
      'the size, from all of the frame',
      {},
      { placing: { x: 0.5, y: 0.5, size: 3 } },
      { placing: { x: 0.5, y: 0.5, size: 2 } },
    ],
    [
      'the height, from none of its own',
      { placing: { x: 0.5, y: 0.5, size: 0.5 } },
      { placing: { x: 0.5, y: 0.5, size: 0.5, tall: 1 } },
      { placing: { x: 0.5, y: 0.5, size: 0.5, tall: 0.75 } },
    ],
    [
      'the turn, the short way',
      { placing: { x: 0.5, y: 0.5, size: 1, rotation: 170 } },
      { placing: { x: 0.5, y: 0.5, size: 1, rotation: -150 } },
      { placing: { x: 0.5, y: 0.5, size: 1, rotation: -170 } },
    ],
    [
      'the cut, from all of it',
      {},
      { crop: { x: 0.5, y: 0, width: 0.5, height: 1 } },
      { crop: { x: 0.25, y: 0, width: 0.75, height: 1 } },
    ],
    ['how much is seen through it', { opacity: 0 }, {}, { opacity: 0.5 }],
    ['nothing that is plain at both', {}, {}, {}],
  ])('goes halfway: %s', (_, from, to, between) => {
    expect(poseAt([key(1, from), key(3, to)], s(2))).toEqual(between)
  })
})

it('stays before its first keyframe and after its last as it is there', () => {
  const keys = [key(1, left), key(2, right, 'in')]
  expect([0, 0.999, 2, 2.5, 99].map((at) => xAt(keys, at))).toEqual([0, 0, 1, 1, 1])
})

it('moves only between keyframes that differ, and while it is not held', () => {
  const keys = [key(1, left), key(2, left), key(3, right, 'hold'), key(4, left)]
  expect([0, 1.5, 2, 2.5, 3, 3.5, 4].map((at) => movesAt(keys, s(at)))).toEqual([
    ...[false, false, true, true, false, false, false],
  ])
})

it('is seen as if it had always stood there', () => {
  const still: Footage = { kind: 'footage', asset: 'v' as AssetId, fit: 'fit', corners: 0.5 }
  const seen = footageAt({ ...still, keys: [key(0, left), key(2, { ...right, opacity: 0 })] }, s(1))
  expect(seen).toEqual({ ...still, placing: { x: 0.5, y: 0.5, size: 1 }, opacity: 0.5 })
  expect(footageAt(still, 0 as Micros)).toBe(still)
})
