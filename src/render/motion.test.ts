import { describe, expect, it } from 'vitest'
import { entrances, loops, type Motion } from '../project/textStyle'
import { fromSeconds } from '../project/time'
import { type Pose, phasesAt, poseAt } from './motion'

const at = (motion: Motion, since: number, left: number) => poseAt(motion, fromSeconds(since), fromSeconds(left))
const move = (kind: (typeof entrances)[number], length = 0.4) => ({ kind, length: fromSeconds(length) })
const rest = { alpha: 1, scale: 1, turn: 0, slide: { x: 0, y: 0 }, drift: { x: 0, y: 0 }, wiped: 1 }
/** To a millionth, and without a minus before nothing. */
const rounded = (pose: Pose | undefined): unknown =>
  JSON.parse(JSON.stringify(pose), (_, value) =>
    typeof value === 'number' ? Math.round(value * 1e6) / 1e6 + 0 : value,
  )
/** The ways of coming that are drawn anew, letter by letter, and have no pose. */
const drawn = ['type', 'words']
const posed = entrances.filter((kind) => !drawn.includes(kind))

describe('coming', () => {
  it.each(posed)('%s is seen at once, and not yet in its place', (kind) => {
    const pose = at({ in: move(kind) }, 0, 3) as Pose
    expect(Math.min(pose.alpha, pose.wiped)).toBeGreaterThanOrEqual(0.2)
    expect(pose).not.toEqual(rest)
  })
  it.each(entrances)('%s stands still when it is there', (kind) =>
    expect(at({ in: move(kind) }, 0.4, 3)).toBeUndefined(),
  )
  it.each(posed)('%s comes to its place without a leap', (kind) => {
    const { alpha, scale, turn, slide, wiped } = at({ in: move(kind) }, 0.3999, 3) as Pose
    const off = [alpha - 1, scale - 1, turn / 150, slide.x, slide.y, wiped - 1]
    for (const amount of off) expect(Math.abs(amount)).toBeLessThan(0.01)
  })
  it.each(posed)('%s goes by the same way, backwards', (kind) =>
    expect(at({ out: move(kind) }, 3, 0.1)).toEqual(at({ in: move(kind) }, 0.1, 3)),
  )
  it.each([
    ['fade', 0.2, { alpha: 0.6 }],
    ['rise', 0.2, { alpha: 0.9, slide: { x: 0, y: 0.125 } }],
    ['drop', 0.2, { slide: { x: 0, y: -0.125 } }],
    ['fromLeft', 0.2, { slide: { x: -0.5, y: 0 } }],
    ['fromRight', 0.2, { slide: { x: 0.5, y: 0 } }],
    ['grow', 0, { scale: 0.45, alpha: 0.2 }],
    ['shrink', 0, { scale: 1.8, alpha: 0.2 }],
    ['spin', 0, { turn: -150, scale: 0.4 }],
    ['wipe', 0.2, { wiped: 0.6 }],
  ] as const)('%s after %f s', (kind, since, pose) =>
    expect(rounded(at({ in: move(kind) }, since, 3))).toMatchObject(pose),
  )
  it('pop goes beyond its size and back', () => {
    const scales = [0, 0.1, 0.2, 0.25, 0.3, 0.39].map((since) => at({ in: move('pop') }, since, 3)?.scale ?? 1)
    expect(Math.max(...scales)).toBeGreaterThan(1.04)
    expect(scales[0]).toBeCloseTo(0.35)
  })
})

describe('a short text', () => {
  const motion = { in: move('fade', 0.6), out: move('drop', 0.3) }
  it.each([
    [0, [['fade', 0]]],
    [0.2, [['fade', 0.5]]],
    [0.45, [['drop', 0.75]]],
    [0.5, [['drop', 0.5]]],
    [0.6, [['drop', 0]]],
  ] as const)('shares its 0.6 s out: at %f s', (since, phases) => {
    const told = phasesAt(motion, fromSeconds(since), fromSeconds(0.6 - since))
    expect(told.map(({ kind, done }) => [kind, Math.round(done * 1000) / 1000])).toEqual(phases)
  })
})

describe('loops', () => {
  const moments = Array.from({ length: 120 }, (_, index) => index / 30)
  it.each(loops)('%s begins as the text stands', (loop) => {
    expect(rounded(at({ loop }, 0, 9))).toEqual(rest)
  })
  it.each(loops)('%s moves, and is always seen', (loop) => {
    const poses = moments.map((since) => at({ loop }, since, 9) as Pose)
    expect(new Set(poses.map((pose) => JSON.stringify(pose))).size).toBeGreaterThan(10)
    for (const { alpha, scale } of poses) {
      expect(alpha).toBeGreaterThanOrEqual(0.29)
      expect(scale).toBeGreaterThan(0.9)
    }
  })
  it('go on while the text comes', () => {
    const pose = at({ in: move('fade'), loop: 'pulse' }, 0.3, 9) as Pose
    expect(pose.alpha).toBeCloseTo(0.8)
    expect(pose.scale).toBeCloseTo(1.05)
  })
})

it('a text without motion has no pose', () => expect(at({}, 1, 1)).toBeUndefined())
