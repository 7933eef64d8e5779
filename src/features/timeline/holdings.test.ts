import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OpenStudio } from '../../context/useApp'
import { setLane } from '../../edits/lanes'
import { group } from '../../edits/together'
import type { Player } from '../../ports/player'
import { asset, clip, cue, film, item, lane, marker, on } from '../../project/builders'
import type { LaneRef, Target } from '../../project/find'
import { layout } from '../../project/layout'
import type { GroupId, Project } from '../../project/project'
import type { Micros } from '../../project/time'
import { createEditor, shown } from '../../store/editor'
import { createPlayback } from '../../store/playback'
import { createSelection } from '../../store/selection'
import { createView } from '../../store/view'
import { beginBox } from './beginBox'
import { beginFade } from './beginFade'
import { beginMove } from './beginMove'
import { beginRange } from './beginRange'
import { beginReorder } from './beginReorder'
import { beginTrim } from './beginTrim'
import { createCamera } from './camera'
import { createLifting } from './lifting'
import type { Stage } from './stage'

const second = 1_000_000
const A = { kind: 'clip', id: 'A' } as Extract<Target, { kind: 'clip' }>
const C = { kind: 'clip', id: 'C' } as Extract<Target, { kind: 'clip' }>
const Q = { kind: 'cue', id: 'Q' } as Extract<Target, { kind: 'cue' }>
const S = { kind: 'item', id: 'S' } as Extract<Target, { kind: 'item' }>
const O = { kind: 'item', id: 'O' } as Extract<Target, { kind: 'item' }>
const M = { kind: 'marker', id: 'M' } as Extract<Target, { kind: 'marker' }>

/** From above: the ruler, two lanes of overlays, the main track, captions, a lane of sounds. */
const stage: Stage = {
  lanes: () =>
    (['o1', 'o2', 'main', 'captions', 's'] as LaneRef[]).map((of, at) => ({
      lane: of,
      top: at * 50,
      bottom: at * 50 + 50,
    })),
  seen: () => ({ top: 0, height: 250 }),
  scrolls: () => false,
  scrollLanes: () => 0,
}
const yOf = { new: 5, o1: 30, o2: 75, main: 125, captions: 175, s: 220 }

/** A desk of 1000 px at 60 px a second, with three clips of 2, 3 and 4 s and a caption. */
function openDesk(change: (project: Project) => Project = (project) => project) {
  const seeks: number[] = []
  const player = { seek: (time: number) => seeks.push(time / second), pause: () => {}, on: () => () => {} }
  const editor = createEditor(
    change(
      film({
        assets: [asset('a', 20), asset('s', 20, 'sound')],
        main: [clip('A', 'a', 1, 2), clip('B', 'a', 0, 3), clip('C', 'a', 0, 4)],
        lanes: [
          lane('o1', 'overlay', item('P', 'a', 0, 0, 0.5)),
          lane('o2', 'overlay', item('O', 'a', 6, 0, 1)),
          lane('s', 'sound', item('S', 's', 6.5, 0, 1), item('T', 's', 8.2, 0, 1)),
        ],
        cues: [cue('Q', on('A', 1.5, 1))],
        markers: [marker('M', 4)],
      }),
    ),
  )
  const playback = createPlayback(editor, player as unknown as Player)
  const view = createView()
  const camera = createCamera({ editor, playback, view })
  camera.resize(1000, false)
  const studio = { editor, playback, player, selection: createSelection(), view } as unknown as OpenStudio
  const film_ = () => shown(editor.getState())
  const startOf = (id: string) =>
    (layout(film_()).items.find(({ item: { id: own } }) => own === id)?.span.start ?? -1) / second
  const laneOf = (id: string) => film_().lanes.find(({ items }) => items.some((each) => each.id === id))?.id
  const lengths = (project: Project) => project.main.map(({ id, length }) => `${id} ${length / second}`)
  return { studio, editor, camera, lifting: createLifting(), seeks, film: film_, lengths, startOf, laneOf }
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('navigator', {})
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('trimming', () => {
  it('shows the last frame of the clip at its end, and keeps one undo step', () => {
    const { studio, editor, camera, lifting, seeks, film, lengths } = openDesk()
    const hand = beginTrim(studio, camera, lifting, { target: A, edge: 'end', x: 100, touch: false })
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
    const hand = beginTrim(studio, camera, lifting, { target: A, edge: 'start', x, touch: false })
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
    const hand = beginTrim(studio, camera, lifting, { target: A, edge: 'end', x: 100, touch: false })
    hand.drag(50, 0)
    hand.drop(false)
    expect(editor.getState()).toMatchObject({ project: before, draft: null, past: [] })
  })
})

describe('carrying', () => {
  it('moves a caption in time, to frames', () => {
    const { studio, editor, camera, lifting, film } = openDesk()
    const hand = beginMove(studio, camera, lifting, stage, { target: Q, x: 50, y: yOf.captions, touch: false })
    hand.drag(50 + 110.6, 0)
    expect(layout(film()).cues[0]?.span.start).toBeCloseTo(2.333334 * second, -1)
    hand.drop(true)
    expect(editor.getState().past.map(({ label }) => label)).toEqual(['move'])
  })

  it('reorders once it is dropped, not before', () => {
    const { studio, editor, camera, lifting, film, lengths } = openDesk()
    const hand = beginReorder(studio, camera, lifting, stage, {
      target: C,
      x: camera.xOf(7 * second),
      y: yOf.main,
      touch: false,
    })
    hand.drag(camera.xOf(0.2 * second), yOf.main)
    expect(lifting.lifted.getState().lifted?.index).toBe(0)
    expect(lengths(film())).toEqual(['A 2', 'B 3', 'C 4'])
    hand.drop(true)
    expect(lengths(editor.getState().project)).toEqual(['C 4', 'A 2', 'B 3'])
    expect(lifting.lifted.getState().lifted).toBeNull()
  })

  it('under a finger finds the place among tiles', () => {
    const { studio, editor, camera, lifting, lengths } = openDesk()
    const hand = beginReorder(studio, camera, lifting, stage, { target: A, x: 300, y: yOf.main, touch: true })
    hand.drag(300 + 64 * 2, yOf.main)
    hand.drop(true)
    expect(lengths(editor.getState().project)).toEqual(['B 3', 'C 4', 'A 2'])
  })
})

describe('snapping', () => {
  /** Holds the sound at 6.5 s and takes it so many pixels along, at 60 px a second. */
  const move = (px: number, { touch = false, free = false } = {}) => {
    const desk = openDesk()
    const { studio, camera, lifting } = desk
    const hand = beginMove(studio, camera, lifting, stage, { target: S, x: 500, y: yOf.s, touch })
    hand.drag(500 + px, yOf.s, free)
    return { ...desk, hand, guide: () => lifting.guide.getState().guide }
  }

  it('takes an edge to the cut that is near, exactly, and draws the line there', () => {
    const { startOf, guide, hand } = move(-84)
    expect(startOf('S')).toBe(5)
    expect(guide()).toEqual({ time: 5 * second, at: 'snap' })
    hand.drop(true)
    expect(guide()).toBeNull()
  })

  it('catches with the end as well', () => {
    expect(move(40).startOf('S')).toBe(7.2)
    expect(move(40).guide()?.time).toBe(8.2 * second)
  })

  it('reaches further for a finger than for a mouse', () => {
    expect(move(-101).startOf('S')).toBeCloseTo(4.8, 1)
    expect(move(-101, { touch: true }).startOf('S')).toBe(5)
  })

  it('is suspended by a key, and switched off in the view', () => {
    expect(move(-84, { free: true }).startOf('S')).toBeCloseTo(5.1, 5)
    const { studio, hand, startOf } = move(0)
    studio.view.setSnapping(false)
    hand.drag(500 - 84, yOf.s)
    expect(startOf('S')).toBeCloseTo(5.1, 5)
  })

  it('lets a finger feel it once', () => {
    const vibrate = vi.fn()
    vi.stubGlobal('navigator', { vibrate })
    const { hand } = move(-84, { touch: true })
    hand.drag(500 - 86, yOf.s)
    hand.drag(500 - 88, yOf.s)
    expect(vibrate.mock.calls).toEqual([[8]])
  })

  it('takes the end of a clip to what does not move along with it', () => {
    const { studio, camera, lifting, lengths, film } = openDesk()
    studio.playback.seek(1.5 * second)
    const hand = beginTrim(studio, camera, lifting, { target: A, edge: 'end', x: 100, touch: false })
    hand.drag(100 - 26, 0)
    expect(lengths(film())[0]).toBe('A 1.5')
    expect(lifting.guide.getState().guide?.time).toBe(1.5 * second)
  })
})

describe('between lanes', () => {
  const carry = (target: typeof S | typeof O, y: number, px = 0) => {
    const desk = openDesk()
    const { studio, camera, lifting } = desk
    const hand = beginMove(studio, camera, lifting, stage, { target, x: 500, y: yOf.o2, touch: false })
    hand.drag(500 + px, y)
    return { ...desk, hand }
  }

  it('an item comes to lie on the lane under the pointer, and its own stays while it is held', () => {
    const { hand, laneOf, film, editor } = carry(O, yOf.o1)
    expect(laneOf('O')).toBe('o1')
    expect(film().lanes.map(({ id }) => id)).toEqual(['o1', 'o2', 's'])
    hand.drop(true)
    expect(editor.getState().project.lanes.map(({ id }) => id)).toEqual(['o1', 's'])
    expect(editor.getState().past).toHaveLength(1)
  })

  it('above the outermost it gets a new one', () => {
    const { hand, editor } = carry(O, yOf.new)
    hand.drop(true)
    const { lanes } = editor.getState().project
    expect(lanes.map(({ items }) => items.map(({ id }) => id))).toEqual([['O'], ['P'], ['S', 'T']])
  })

  it('on the main track it is put in at the nearest cut', () => {
    const { hand, editor, lifting, studio } = carry(O, yOf.main, -400)
    expect(lifting.guide.getState().guide).toEqual({ time: 2 * second, at: 'cut' })
    hand.drop(true)
    const { main, lanes } = editor.getState().project
    expect(main.map(({ length }) => length / second)).toEqual([2, 1, 3, 4])
    expect(lanes).toHaveLength(2)
    expect(studio.selection.getState().target).toEqual({ kind: 'clip', id: main[1]?.id })
    expect(editor.getState().past).toHaveLength(1)
  })

  it('a clip carried above its track is lifted out, and put back below', () => {
    const { studio, camera, lifting, editor, lengths, film } = openDesk()
    const hold = () =>
      beginReorder(studio, camera, lifting, stage, { target: C, x: camera.xOf(7 * second), y: yOf.main, touch: false })
    const hand = hold()
    hand.drag(camera.xOf(3 * second), yOf.o2)
    expect(lengths(film())).toEqual(['A 2', 'B 3'])
    hand.drag(camera.xOf(8 * second), yOf.main)
    expect(lengths(film())).toEqual(['A 2', 'B 3', 'C 4'])
    hand.drop(true)
    expect(editor.getState().past).toEqual([])

    const again = hold()
    again.drag(camera.xOf(3 * second), yOf.o2)
    again.drop(true)
    expect(lengths(editor.getState().project)).toEqual(['A 2', 'B 3'])
    expect(editor.getState().project.lanes[1]?.items).toHaveLength(2)
    expect(editor.getState().past).toHaveLength(1)
  })

  it('nothing is left of it where it is taken back', () => {
    for (const y of Object.values(yOf)) {
      const { hand, editor } = carry(O, y, -100)
      const before = editor.getState().project
      hand.drop(false)
      expect(editor.getState()).toMatchObject({ project: before, draft: null, past: [] })
    }
  })

  it('what comes back to where it was leaves no step', () => {
    const { hand, editor } = carry(O, yOf.o1, -100)
    hand.drag(500, yOf.o2)
    hand.drop(true)
    expect(editor.getState().past).toEqual([])
  })
})

describe('several', () => {
  it('that are selected move as far as each other', () => {
    const { studio, camera, lifting, startOf } = openDesk()
    studio.selection.selectAll([S, O])
    const hand = beginMove(studio, camera, lifting, stage, { target: O, x: 500, y: yOf.o2, touch: false })
    hand.drag(500 - 60, yOf.o2)
    expect([startOf('O'), startOf('S')]).toEqual([5, 5.5])
    hand.drop(true)
  })

  it('that are grouped go with a clip', () => {
    const { studio, camera, lifting, lengths, film, startOf } = openDesk((project) =>
      group(project, [A, S], 'g' as GroupId),
    )
    const hand = beginReorder(studio, camera, lifting, stage, {
      target: A,
      x: camera.xOf(second),
      y: yOf.main,
      touch: false,
    })
    hand.drag(camera.xOf(4 * second), yOf.main)
    hand.drop(true)
    expect(lengths(film())).toEqual(['B 3', 'A 2', 'C 4'])
    expect(startOf('S')).toBe(9.5)
  })
})

describe('fades, markers and the range', () => {
  it('drags a fade out to frames, as one step', () => {
    const { studio, editor, camera, lifting, film } = openDesk()
    const hand = beginFade(studio, camera, lifting, { target: S, side: 'out', x: 500 })
    hand.drag(500 - 30, 0)
    expect(lifting.amount.getState().amount?.time).toBe(0.5 * second)
    hand.drag(500 - 900, 0)
    expect(lifting.amount.getState().amount?.time).toBe(second)
    hand.drop(true)
    expect(film().lanes[2]?.items[0]?.content).toMatchObject({ sound: { fadeOut: second } })
    expect(editor.getState().past.map(({ label }) => label)).toEqual(['fade'])
    expect(lifting.amount.getState().amount).toBeNull()
  })

  it('takes a marker to a cut', () => {
    const { studio, camera, lifting, film } = openDesk()
    const hand = beginMove(studio, camera, lifting, stage, { target: M, x: 300, y: 0, touch: false })
    hand.drag(300 + 57, 0)
    hand.drop(true)
    expect(layout(film()).markers[0]?.time).toBe(5 * second)
  })

  it('moves an end of the range, and back where it is taken back', () => {
    const { studio, camera, lifting } = openDesk()
    const { view } = studio
    view.setRange({ start: second as Micros, end: (3 * second) as Micros })
    const hand = beginRange(studio, camera, lifting, { edge: 'end', touch: false })
    hand.drag(camera.xOf(4.9 * second), 0)
    expect(view.getState().range).toEqual({ start: second, end: 5 * second })
    hand.drop(false)
    expect(view.getState().range).toEqual({ start: second, end: 3 * second })
  })
})

describe('a box', () => {
  const draw = (desk: ReturnType<typeof openDesk>, add = false) => {
    const { studio, camera, lifting } = desk
    const hand = beginBox(studio, camera, lifting, stage, { x: camera.xOf(2.5 * second), y: yOf.main, add })
    hand.drag(camera.xOf(7 * second), yOf.s)
    return hand
  }
  const ids = ({ studio }: ReturnType<typeof openDesk>) => studio.selection.getState().targets.map(({ id }) => id)

  it('selects what it touches, beside what is selected or instead', () => {
    const desk = openDesk()
    desk.studio.selection.select(O)
    draw(desk).drop(true)
    expect(ids(desk)).toEqual(['B', 'C', 'S'])
    desk.studio.selection.select(O)
    draw(desk, true).drop(true)
    expect(ids(desk)).toEqual(['O', 'B', 'C', 'S'])
    expect(desk.lifting.box.getState().box).toBeNull()
  })

  it('passes over what is locked', () => {
    const desk = openDesk((project) => setLane(project, 'main', { locked: true }))
    draw(desk).drop(true)
    expect(ids(desk)).toEqual(['S'])
  })

  it('selects what was selected before where it is taken back', () => {
    const desk = openDesk()
    desk.studio.selection.select(O)
    draw(desk).drop(false)
    expect(ids(desk)).toEqual(['O'])
  })
})
