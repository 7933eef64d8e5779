import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { group } from '../../edits/together'
import type { GroupId } from '../../project/project'
import { beginMove } from './beginMove'
import { beginReorder } from './beginReorder'
import { beginTrim } from './beginTrim'
import { A, C, O, openDesk, S, second, stage, yOf } from './openDesk'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('navigator', {})
})
afterEach(() => {
  vi.unstubAllGlobals()
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
    expect(move(40).guide()?.time).toBe(8_200_000)
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
