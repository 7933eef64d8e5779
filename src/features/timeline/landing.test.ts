import { describe, expect, it } from 'vitest'
import { setLane } from '../../edits/lanes'
import { asset, clip, film, item, lane } from '../../project/builders'
import type { LaneId, LaneKind } from '../../project/project'
import { landingAt } from './landing'
import type { LaneBox } from './stage'

const box = (of: string, top: number, bottom: number): LaneBox => ({ lane: of as LaneId, top, bottom })

const project = film({
  assets: [asset('v', 20), asset('s', 20, 'sound')],
  main: [clip('A', 'v', 0, 4)],
  lanes: [
    lane('o1', 'overlay', item('P', 'v', 0, 0, 1)),
    lane('o2', 'overlay', item('O', 'v', 0, 0, 1)),
    lane('s1', 'sound', item('S', 's', 0, 0, 1)),
    lane('s2', 'sound', item('T', 's', 0, 0, 1)),
  ],
})
const boxes = [
  box('o1', 30, 75),
  box('o2', 75, 120),
  box('main', 120, 180),
  box('captions', 180, 225),
  box('s1', 225, 270),
  box('s2', 270, 315),
]
const at = (kind: LaneKind, y: number, from: string | null = null, alone = false, of = project) => {
  const landing = landingAt(of, boxes, { kind, from: from as LaneId | null, alone }, y)
  return landing.on === 'lane' ? landing.id : landing.on
}

describe('where something carried lands', () => {
  it.each([
    ['overlay', 10, 'new'],
    ['overlay', 40, 'new'],
    ['overlay', 60, 'o1'],
    ['overlay', 100, 'o2'],
    ['overlay', 150, 'main'],
    ['sound', 20, 's1'],
    ['sound', 240, 's1'],
    ['sound', 290, 's2'],
    ['sound', 312, 'new'],
    ['sound', 900, 'new'],
    ['text', 200, 'new'],
  ] as const)('an %s at %i px: %s', (kind, y, where) => {
    expect(at(kind, y)).toBe(where)
  })

  it('is the lane it lies on where a new one would be the same again', () => {
    expect(at('overlay', 10, 'o1', true)).toBe('o1')
    expect(at('overlay', 10, 'o2', true)).toBe('new')
    expect(at('sound', 900, 's2', true)).toBe('s2')
  })

  it('is never a lane that is locked or hidden', () => {
    const locked = setLane(project, 's2' as LaneId, { locked: true })
    expect(at('sound', 290, null, false, locked)).toBe('new')
    expect(at('sound', 240, null, false, locked)).toBe('s1')
    expect(at('overlay', 150, null, false, setLane(project, 'main', { hidden: true }))).toBe('o2')
  })
})
