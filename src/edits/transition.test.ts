import { describe, expect, it } from 'vitest'
import { asset, card, clip, film } from '../project/builders'
import type { Target } from '../project/find'
import { layout } from '../project/layout'
import { parseProject } from '../project/parse'
import { longestTransition, transitionAt, transitionBefore } from '../project/placedTransition'
import type { ClipId, ItemId, LaneId, LinkId, MainClip, Project } from '../project/project'
import { brokenRules } from '../project/rules'
import { fromSeconds as s, toSeconds } from '../project/time'
import type { TransitionKind } from '../project/transition'
import { detachSound } from './detach'
import { duplicate } from './duplicate'
import { freezeFrame } from './freeze'
import { liftClip } from './lift'
import { liftOut } from './liftOut'
import { moveClip } from './move'
import { removeTarget } from './remove'
import { replaceAsset } from './replaceAsset'
import { splitTargets } from './split'
import { setEveryTransition, setTransition, setTransitionLength } from './transition'
import { trimTarget } from './trim'

const [a, b, c] = ['a', 'b', 'c'] as ClipId[] as [ClipId, ClipId, ClipId]
const target = (id: ClipId): Target => ({ kind: 'clip', id })
const assets = [asset('v', 10), asset('w', 10)]
const bare = film({ assets, main: [clip('a', 'v', 0, 4), clip('b', 'v', 2, 3), clip('c', 'v', 1, 2)] })
const both = setEveryTransition(bare, { kind: 'dissolve', length: s(1) })
let ids = 0
const fresh = () => `n${ids++}`

/** The clips in their order, each with what leads into it, and how long that lasts. */
const read = (project: Project) =>
  layout(project)
    .main.map((placed) => {
      const found = transitionBefore(layout(project), placed)
      const length = found ? toSeconds(found.span.end) - toSeconds(found.span.start) : 0
      return `${found ? `${found.kind} ${Math.round(length * 1000) / 1000} ` : ''}${placed.clip.id}`
    })
    .join(' | ')

describe('a transition', () => {
  const short = film({ assets, main: [clip('a', 'v', 0, 4), clip('b', 'v', 2, 0.6), clip('c', 'v', 1, 2)] })
  it.each<readonly [string, Project, string]>([
    ['stands on a cut', setTransition(bare, b, 'wipe'), 'a | wipe 0.6 b | c'],
    ['stands on every cut', both, 'a | dissolve 1 b | dissolve 1 c'],
    ['becomes another, as long', setTransition(both, b, 'spin'), 'a | spin 1 b | dissolve 1 c'],
    ['takes its time', setTransitionLength(both, c, s(1.4)), 'a | dissolve 1 b | dissolve 1.4 c'],
    ['is never longer than that', setTransitionLength(both, c, s(9)), 'a | dissolve 1 b | dissolve 2 c'],
    ['is never shorter than that', setTransitionLength(both, c, s(0)), 'a | dissolve 1 b | dissolve 0.2 c'],
    ['goes', setTransition(both, b, null), 'a | b | dissolve 1 c'],
    ['goes from every cut', setEveryTransition(both, null), 'a | b | c'],
    ['never leads into the first clip', setTransition(bare, a, 'wipe'), 'a | b | c'],
    ['has no length where there is none', setTransitionLength(bare, b, s(1)), 'a | b | c'],
    [
      'takes half of a clip at most, so that two never meet',
      setEveryTransition(short, { kind: 'push', length: s(2) }),
      'a | push 0.6 b | push 0.6 c',
    ],
    ['leads into a card', setTransition(film({ main: [card('a', 2), card('b', 1)] }), b, 'black'), 'a | black 0.6 b'],
  ])('%s', (_, project, expected) => {
    expect(read(project)).toBe(expected)
    expect(brokenRules(project)).toEqual([])
  })

  it('is as long as it was wished for once its clip is long enough again', () => {
    const trimmed = trimTarget(both, target(b), 'end', s(-2.6))
    expect(read(trimmed)).toBe('a | dissolve 0.4 b | dissolve 0.4 c')
    expect(read(trimTarget(trimmed, target(b), 'end', s(2.6)))).toBe(read(both))
  })
  it('changes nothing where nothing would change', () => {
    expect(setTransition(both, b, 'dissolve')).toBe(both)
    expect(setTransitionLength(both, b, s(1))).toBe(both)
    expect(setEveryTransition(both, { kind: 'dissolve', length: s(1) })).toBe(both)
    expect(setTransition(bare, b, null)).toBe(bare)
  })
  it('is left alone on a locked track', () => {
    const locked: Project = { ...both, mainSettings: { locked: true } }
    expect(setTransition(locked, b, 'wipe')).toBe(locked)
    expect(setEveryTransition(locked, null)).toBe(locked)
  })
})

describe('after an edit', () => {
  it.each<readonly [string, Project, string]>([
    ['a split adds none', splitTargets(both, [target(b)], s(5.5), () => 'd'), 'a | dissolve 1 b | d | dissolve 1 c'],
    ['what was first has none', removeTarget(both, target(a)), 'b | dissolve 1 c'],
    ['the others keep theirs', removeTarget(both, target(b)), 'a | dissolve 1 c'],
    [
      'a still before a clip takes what led into it',
      freezeFrame(both, { id: b, at: s(4), fresh: () => 'still' }),
      'a | dissolve 1 still | b | dissolve 1 c',
    ],
    [
      'a still within a clip leaves it what led into it',
      freezeFrame(both, { id: b, at: s(5.5), fresh: fresh }),
      'a | dissolve 1 b | n0 | n1 | dissolve 1 c',
    ],
    ['a clip takes its own along', moveClip(both, { id: c, index: 1 }), 'a | dissolve 1 c | dissolve 1 b'],
    ['a clip that becomes first loses it', moveClip(both, { id: b, index: 0 }), 'b | a | dissolve 1 c'],
    ['a copy has it too', duplicate(both, [target(c)], () => 'd'), 'a | dissolve 1 b | dissolve 1 c | dissolve 1 d'],
    ['a gap has it too', liftOut(both, [target(b)]), 'a | dissolve 1 b | dissolve 1 c'],
    ['another file has it too', replaceAsset(both, target(b), asset('w', 10)), 'a | dissolve 1 b | dissolve 1 c'],
  ])('%s', (_, project, expected) => {
    expect(read(project)).toBe(expected)
    expect(brokenRules(project)).toEqual([])
  })
  it('nothing that leaves the main track has one', () => {
    const lifted = liftClip(both, { id: b, itemId: 'i' as ItemId, newLane: 'l' as LaneId })
    const sound = detachSound(both, { id: b, itemId: 'i' as ItemId, linkId: 'k' as LinkId, newLane: 'l' as LaneId })
    for (const { lanes } of [lifted, sound]) expect(lanes[0]?.items[0]).not.toHaveProperty('into')
    expect(read(lifted)).toBe('a | dissolve 1 c')
  })
  it('the film is as long as before', () => {
    const wild = setTransitionLength(setEveryTransition(bare, { kind: 'spin', length: s(0.3) }), b, s(2))
    expect(layout(wild).length).toBe(layout(bare).length)
    expect(layout(splitTargets(wild, [target(b)], s(5), fresh)).length).toBe(layout(bare).length)
  })
})

describe('its place', () => {
  it.each([
    [3.49, null],
    [3.5, 'b'],
    [4.49, 'b'],
    [4.5, null],
    [6.5, 'c'],
    [7.5, null],
  ])('at %f s the film comes to %s', (time, id) =>
    expect(transitionAt(layout(both), s(time))?.to.clip.id ?? null).toBe(id),
  )
  it('has room for half of the shorter clip on either side', () => {
    const [first, second] = layout(bare).main
    expect(first && second && longestTransition(first, second)).toBe(s(2))
  })
})

describe('rules', () => {
  const withInto = (into: unknown, at = 1) => ({
    ...bare,
    main: bare.main.map((clip, index) => (index === at ? ({ ...clip, into } as MainClip) : clip)),
  })
  it('know what cannot be', () => {
    const kind: TransitionKind = 'wipe'
    expect(brokenRules(withInto({ kind, length: s(1) }, 0))).toEqual(['a comes out of nothing'])
    expect(brokenRules(withInto({ kind, length: s(9) }))).toEqual(['b has an impossible transition'])
    expect(brokenRules(withInto({ kind, length: 0 }))).toEqual(['b has an impossible transition'])
    expect(parseProject(withInto({ kind: 'explode', length: s(1) }))).toBeNull()
  })
  it('read back what was kept', () => expect(parseProject(JSON.parse(JSON.stringify(both)))).toEqual(both))
})
