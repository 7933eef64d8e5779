import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OpenStudio } from '../../context/useApp'
import type { Player } from '../../ports/player'
import { asset, clip, cue, film, on } from '../../project/builders'
import type { Target } from '../../project/find'
import { layout } from '../../project/layout'
import type { Project } from '../../project/project'
import { createEditor, shown } from '../../store/editor'
import { createPlayback } from '../../store/playback'
import { createSelection } from '../../store/selection'
import { createView } from '../../store/view'
import { beginMove } from './beginMove'
import { beginReorder } from './beginReorder'
import { beginTrim } from './beginTrim'
import { createCamera } from './camera'
import { createLifting } from './lifting'

const second = 1_000_000
const A = { kind: 'clip', id: 'A' } as Extract<Target, { kind: 'clip' }>
const C = { kind: 'clip', id: 'C' } as Extract<Target, { kind: 'clip' }>
const Q = { kind: 'cue', id: 'Q' } as Extract<Target, { kind: 'cue' }>

/** A desk of 1000 px at 60 px a second, with three clips of 2, 3 and 4 s and a caption. */
function openDesk() {
  const seeks: number[] = []
  const player = { seek: (time: number) => seeks.push(time / second), pause: () => {}, on: () => () => {} }
  const editor = createEditor(
    film({
      assets: [asset('a', 20)],
      main: [clip('A', 'a', 1, 2), clip('B', 'a', 0, 3), clip('C', 'a', 0, 4)],
      cues: [cue('Q', on('A', 1.5, 1))],
    }),
  )
  const playback = createPlayback(editor, player as unknown as Player)
  const view = createView()
  const camera = createCamera({ editor, playback, view })
  camera.resize(1000, false)
  const studio = { editor, playback, player, selection: createSelection(), view } as unknown as OpenStudio
  const film_ = () => shown(editor.getState())
  const lengths = (project: Project) => project.main.map(({ id, length }) => `${id} ${length / second}`)
  return { studio, editor, camera, lifting: createLifting(), seeks, film: film_, lengths }
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('trimming', () => {
  it('shows the last frame of the clip at its end, and keeps one undo step', () => {
    const { studio, editor, camera, lifting, seeks, film, lengths } = openDesk()
    const hand = beginTrim(studio, camera, lifting, { target: A, edge: 'end', x: 100 })
    hand.drag(70, 0)
    expect(lengths(film())).toEqual(['A 1.5', 'B 3', 'C 4'])
    expect(seeks.at(-1)).toBeCloseTo(1.5 - 1 / 30, 5)
    hand.drag(41, 0)
    hand.drop(true)
    // 59 px are 0.983 s: the nearest frame is the 30th.
    expect(lengths(editor.getState().project)).toEqual(['A 1.033334', 'B 3', 'C 4'])
    expect(editor.getState().past).toHaveLength(1)
  })

  it('shows the first frame at the start, which stays under the finger while the film closes up', () => {
    const { studio, camera, lifting, seeks, film } = openDesk()
    const x = camera.xOf(0)
    const end = camera.xOf(2 * second)
    const hand = beginTrim(studio, camera, lifting, { target: A, edge: 'start', x })
    hand.drag(x + 60, 0)
    const [first] = layout(film()).main
    expect(seeks.at(-1)).toBe(0)
    expect(first?.clip.sourceStart).toBe(2 * second)
    expect(camera.xOf(0)).toBeCloseTo(x + 60)
    expect(camera.xOf(first?.span.end ?? 0)).toBeCloseTo(end)
    hand.drop(true)
  })

  it('leaves no trace where it is taken back', () => {
    const { studio, editor, camera, lifting } = openDesk()
    const before = editor.getState().project
    const hand = beginTrim(studio, camera, lifting, { target: A, edge: 'end', x: 100 })
    hand.drag(50, 0)
    hand.drop(false)
    expect(editor.getState()).toMatchObject({ project: before, draft: null, past: [] })
  })
})

describe('carrying', () => {
  it('moves a caption in time, to frames', () => {
    const { studio, editor, camera, lifting, film } = openDesk()
    const hand = beginMove(studio, camera, lifting, { target: Q, x: 50 })
    hand.drag(50 + 120.6, 0)
    expect(layout(film()).cues[0]?.span.start).toBe(2.5 * second)
    hand.drop(true)
    expect(editor.getState().past.map(({ label }) => label)).toEqual(['move'])
  })

  it('reorders once it is dropped, not before', () => {
    const { studio, editor, camera, lifting, film, lengths } = openDesk()
    const hand = beginReorder(studio, camera, lifting, { target: C, x: camera.xOf(7 * second), y: 0 }, false)
    hand.drag(camera.xOf(0.2 * second), 0)
    expect(lifting.lifted.getState().lifted?.index).toBe(0)
    expect(lengths(film())).toEqual(['A 2', 'B 3', 'C 4'])
    hand.drop(true)
    expect(lengths(editor.getState().project)).toEqual(['C 4', 'A 2', 'B 3'])
    expect(lifting.lifted.getState().lifted).toBeNull()
  })

  it('under a finger finds the place among tiles', () => {
    const { studio, editor, camera, lifting, lengths } = openDesk()
    const hand = beginReorder(studio, camera, lifting, { target: A, x: 300, y: 0 }, true)
    hand.drag(300 + 64 * 2, 0)
    hand.drop(true)
    expect(lengths(editor.getState().project)).toEqual(['B 3', 'C 4', 'A 2'])
  })
})
