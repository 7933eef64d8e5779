import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addKeyframe } from '../../edits/keyframes'
import { setLane } from '../../edits/lanes'
import { setTransition } from '../../edits/transition'
import { footageOf } from '../../project/find'
import { layout } from '../../project/layout'
import type { Micros } from '../../project/time'
import { beginBox } from './beginBox'
import { beginFade } from './beginFade'
import { beginKeyframe } from './beginKeyframe'
import { beginMove } from './beginMove'
import { beginRange } from './beginRange'
import { beginReorder } from './beginReorder'
import { beginSlip } from './beginSlip'
import { beginTransition } from './beginTransition'
import { beginTrim } from './beginTrim'
import { A, B, C, M, O, openDesk, Q, S, second, stage, yOf } from './openDesk'

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
    expect(lifting.trim.getState().trim).toEqual({ target: A, edge: 'end' })
    hand.drag(41, 0)
    hand.drop(true)
    expect(lifting.trim.getState().trim).toBeNull()
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

describe('slipping', () => {
  it('pushes the source along beneath the clip, as far as there is any, as one step', () => {
    const { studio, editor, camera, lifting, film, lengths } = openDesk()
    const hand = beginSlip(studio, camera, lifting, { target: A, x: 100 })
    hand.drag(70, 0)
    expect(film().main[0]?.sourceStart).toBe(1.5 * second)
    expect(lifting.amount.getState().amount?.time).toBe(-0.5 * second)
    hand.drag(900, 0)
    expect(film().main[0]?.sourceStart).toBe(0)
    expect(lifting.amount.getState().amount?.time).toBe(second)
    hand.drop(true)
    expect(lengths(film())).toEqual(['A 2', 'B 3', 'C 4'])
    expect(editor.getState().past.map(({ label }) => label)).toEqual(['slip'])
  })
})

describe('a transition', () => {
  it('grows on both sides of its cut, by whole frames, as far as its clips let it, as one step', () => {
    const { studio, editor, camera, lifting, film, lengths } = openDesk()
    editor.apply('transition', (project) => setTransition(project, B.id, 'push'))
    const hand = beginTransition(studio, camera, lifting, { clip: B.id, edge: 'end', x: 100 })
    hand.drag(110.6, 0)
    // Half of it is 0.3 s, and 10.6 px are 0.177 s: the nearest frame is the 14th.
    expect(film().main[1]?.into?.length).toBe(2 * 466_667)
    expect(lifting.amount.getState().amount?.time).toBe(2 * 466_667)
    hand.drag(900, 0)
    expect(film().main[1]?.into?.length).toBe(2 * second)
    hand.drop(true)
    expect(lengths(film())).toEqual(['A 2', 'B 3', 'C 4'])
    expect(editor.getState().past.map(({ label }) => label)).toEqual(['transition', 'transition'])
  })
  it('shrinks as its start is dragged towards the cut, and leaves no trace where it is taken back', () => {
    const { studio, editor, camera, lifting, film } = openDesk()
    editor.apply('transition', (project) => setTransition(project, B.id, 'push'))
    const before = editor.getState().project
    const hand = beginTransition(studio, camera, lifting, { clip: B.id, edge: 'start', x: 100 })
    hand.drag(106, 0)
    expect(film().main[1]?.into?.length).toBeCloseTo(0.4 * second, -1)
    hand.drop(false)
    expect(editor.getState().project).toBe(before)
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

  it('takes a keyframe along its picture, up to the next one, as one step', () => {
    const { studio, editor, camera, lifting, seeks, film } = openDesk((project) =>
      [0.5, 1.5].reduce((before, at) => addKeyframe(before, A, (at * second) as Micros), project),
    )
    const keys = () => footageOf(film().main[0])?.keys?.map(({ at }) => at) ?? []
    const [first = 0 as Micros, last = 0 as Micros] = keys()
    const hand = beginKeyframe(studio, camera, lifting, { target: A, at: first, x: 200 })
    hand?.drag(200 + 30, 0)
    expect(keys()).toEqual([first + second / 2, last])
    expect(seeks.at(-1)).toBe(1)
    hand?.drag(200 + 900, 0)
    expect(Math.abs(last - (keys()[0] ?? 0) - second / 30)).toBeLessThan(2)
    hand?.drop(true)
    expect(editor.getState().past.map(({ label }) => label)).toEqual(['keyframeMove'])
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
    const hand = beginRange(studio, camera, lifting, { edge: 'end', x: camera.xOf(3 * second) + 5, touch: false })
    hand.drag(camera.xOf(4.9 * second) + 5, 0)
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
