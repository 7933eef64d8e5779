import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, item, lane, marker, on, pin } from '../../project/builders'
import type { Target } from '../../project/find'
import type { ClipId } from '../../project/project'
import { fromSeconds, type Micros } from '../../project/time'
import { endTrimPoints, snap, snapPoints, startTrimPoints } from './snapping'

const seconds = (times: readonly Micros[]) => times.map((time) => time / 1_000_000)
const sources = (...ids: string[]) => ({
  playhead: fromSeconds(1.5),
  range: { start: null, end: fromSeconds(8.2) },
  held: ids.map((id) => ({ kind: 'item', id }) as Target),
})

// main    | A 0–2 | B 2–5 | C 5–9 |
// overlay      | O 3–4 |                 pinned to B
// sound   |    S 0.5–7.5    |            free
// caption            | Q 6–7 |           on C
// marker   M 1 (free), N 2.5 (on B)
const project = film({
  assets: [asset('v', 20), asset('s', 20, 'sound')],
  main: [clip('A', 'v', 0, 2), clip('B', 'v', 0, 3), clip('C', 'v', 0, 4)],
  lanes: [lane('o', 'overlay', item('O', 'v', pin('B', 1), 0, 1))],
  sounds: [item('S', 's', 0.5, 0, 7)],
  cues: [cue('Q', on('C', 1, 1))],
  markers: [marker('M', 1), marker('N', pin('B', 0.5))],
})

describe('the points that a drag can catch on', () => {
  it('are the edges of all lanes, the markers, the playhead, the range and the start', () => {
    expect(seconds(snapPoints(project, sources()))).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 7.5, 8.2, 9])
  })

  it('are not those of what is dragged', () => {
    const points = seconds(snapPoints(project, sources('S', 'O')))
    expect(points).not.toContain(0.5)
    expect(points).not.toContain(7.5)
    expect(points).not.toContain(3)
  })

  it('of a trimmed end are what does not move along with it', () => {
    const points = endTrimPoints(project, 'B' as ClipId, { ...sources(), held: [{ kind: 'clip', id: 'B' as ClipId }] })
    expect(seconds(points)).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 7.5, 8.2])
  })

  it('of a trimmed start are what lies over its own picture', () => {
    const points = startTrimPoints(project, 'B' as ClipId, sources())
    expect(seconds(points)).toEqual([0, 1.5, 2.5, 3, 4, 8.2])
  })

  it('of a trim lie on frames, so that a cut never falls between two', () => {
    const off = film({
      assets: [asset('v', 20), asset('s', 20, 'sound')],
      main: [clip('A', 'v', 0, 2)],
      sounds: [item('S', 's', 0, 0, 1.01)],
    })
    const none = { playhead: 0 as Micros, range: { start: null, end: null }, held: [] }
    expect(endTrimPoints(off, 'A' as ClipId, none)).toContain(fromSeconds(1))
    expect(snapPoints(off, none)).toContain(fromSeconds(1.01))
  })
})

describe('snapping', () => {
  const points = [0, 100, 200, 1000] as Micros[]
  it.each([
    ['the nearest point', [190], 20, { at: 200, by: 10 }],
    ['the one before too', [104], 20, { at: 100, by: -4 }],
    ['with the end that is nearer', [95, 203], 20, { at: 200, by: -3 }],
    ['nothing out of reach', [130, 160], 20, null],
    ['at the very reach', [120], 20, { at: 100, by: -20 }],
    ['before the first', [-15], 20, { at: 0, by: 15 }],
    ['behind the last', [1015], 20, { at: 1000, by: -15 }],
    ['where it is already', [200], 20, { at: 200, by: 0 }],
  ])('catches %s', (_, edges, reach, expected) => {
    expect(snap(points, edges, reach)).toEqual(expected)
  })

  it('catches nothing where there is nothing', () => {
    expect(snap([], [5], 20)).toBeNull()
  })
})
