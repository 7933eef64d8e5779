import { describe, expect, it } from 'vitest'
import type { Motion } from '../project/textStyle'
import { fromSeconds as s } from '../project/time'
import { lengthOf, motionKind, withMotion, withMotionLength } from './motion'

const pop: Motion = { in: { kind: 'pop', length: s(0.3) }, loop: 'sway' }

describe('the motion of a text', () => {
  it.each<readonly [string, Motion, Motion]>([
    ['begins with a way to come', withMotion(undefined, 'in', 'fade'), { in: { kind: 'fade', length: s(0.5) } }],
    ['comes another way, as fast', withMotion(pop, 'in', 'wipe'), { ...pop, in: { kind: 'wipe', length: s(0.3) } }],
    ['leaves too', withMotion(pop, 'out', 'drop'), { ...pop, out: { kind: 'drop', length: s(0.5) } }],
    ['just stands there at first', withMotion(pop, 'in', null), { loop: 'sway' }],
    ['moves another way all the time', withMotion(pop, 'loop', 'beat'), { ...pop, loop: 'beat' }],
    ['rests', withMotion(pop, 'loop', null), { in: { kind: 'pop', length: s(0.3) } }],
    ['takes its time', withMotionLength(pop, 'in', s(1.2)), { ...pop, in: { kind: 'pop', length: s(1.2) } }],
    ['has no length where it does not move', withMotionLength(pop, 'out', s(1)), pop],
  ])('%s', (_, motion, expected) => expect(motion).toEqual(expected))
})

it('is told by its kind and its length', () => {
  expect((['in', 'out', 'loop'] as const).map((side) => motionKind(pop, side))).toEqual(['pop', null, 'sway'])
  expect((['in', 'out', 'loop'] as const).map((side) => lengthOf(pop, side))).toEqual([s(0.3), s(0.5), s(0.5)])
})
