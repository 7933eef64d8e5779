import { describe, expect, it } from 'vitest'
import { asset, clip, film, item, lane } from '../../../project/builders'
import type { LaneRef, Target } from '../../../project/find'
import type { LaneSettings } from '../../../project/project'
import { lanePieces } from '../lanePieces'
import type { Lifted, Trim } from '../lifting'
import { slotOf } from '../mainSlots'
import { A, B, S } from '../openDesk'
import { looksAlike } from './paintSelected'
import { selectedOn } from './selectedOn'

const project = film({
  assets: [asset('a', 20), asset('s', 20, 'sound')],
  main: [clip('A', 'a', 0, 2), clip('B', 'a', 0, 3)],
  lanes: [lane('s', 'sound', item('S', 's', 1, 0, 1))],
})
const range = { from: 0, to: 10_000_000, pxPerSecond: 60 }

type Hand = { targets?: readonly Target[]; lifted?: Lifted | null; trim?: Trim | null; settings?: LaneSettings }

function seen(of: string, { targets = [], lifted = null, trim = null, settings = {} }: Hand) {
  const slots = (lanePieces(project).get(of as LaneRef) ?? []).map((piece) => slotOf(piece, range))
  const target = targets.at(-1) ?? null
  return selectedOn(slots, settings, { targets, target, lifted, trim }).map((piece) => [
    piece.of.piece.id,
    ...(['grips', 'lifted', 'dragged'] as const).filter((key) => piece[key]),
  ])
}

const carried: Lifted = { target: A, index: 1, tiles: null }

describe('what is seen of the selection', () => {
  it.each<[what: string, lane: string, hand: Hand, expected: readonly (readonly string[])[]]>([
    ['nothing', 'main', {}, []],
    ['one, with grips', 'main', { targets: [A] }, [['A', 'grips']]],
    ['of several the last has grips', 'main', { targets: [A, B] }, [['A'], ['B', 'grips']]],
    ['what is on another lane is not on this', 's', { targets: [A] }, []],
    ['what is locked has none', 'main', { targets: [A], settings: { locked: true } }, [['A']]],
    ['nor what is hidden', 's', { targets: [S], settings: { hidden: true } }, [['S']]],
    ['a dragged edge', 'main', { targets: [B], trim: { target: B, edge: 'end' } }, [['B', 'grips', 'dragged']]],
    ['of a carried clip only the place is kept', 'main', { targets: [B, A], lifted: carried }, [['B']]],
    [
      'a carried sound',
      's',
      { targets: [S], lifted: { target: S, index: null, tiles: null } },
      [['S', 'grips', 'lifted']],
    ],
    [
      'what was lifted out of the track is another thing than what was selected',
      's',
      { targets: [A], lifted: { target: S, index: null, tiles: null } },
      [['S', 'lifted']],
    ],
  ])('%s', (_, of, hand, expected) => {
    expect(seen(of, hand)).toEqual(expected)
  })
})

describe('whether it looks as before', () => {
  const slots = (lanePieces(project).get('main') ?? []).map((piece) => slotOf(piece, range))
  const of = (trim: Trim | null, targets: readonly Target[] = [A]) =>
    selectedOn(slots, {}, { targets, target: targets.at(-1) ?? null, lifted: null, trim })
  const [before] = of(null)

  it.each([
    ['nothing changed', of(null), true],
    ['an edge is taken hold of', of({ target: A, edge: 'end' }), false],
    ['another one is spoken of', of(null, [A, B]), false],
    ['another one is selected', of(null, [B]), false],
    ['nothing is selected', [], false],
  ])('%s', (_, [now], expected) => {
    expect(before && looksAlike(before, now)).toBe(expected)
  })
})
