import { describe, expect, it } from 'vitest'
import { lane, title } from '../project/builders'
import { placeOf, type Target } from '../project/find'
import type { ItemId, Project } from '../project/project'
import { commands } from './commands'
import { faces } from './faces'
import { pressKey } from './shortcut'
import { clipA, clipP, cueOne, key, open, song, start } from './testStudio'

describe('moving', () => {
  const at = (project: Project, target: Target) => (placeOf(project, target)?.start ?? Number.NaN) / 1e6

  it('nudges what is selected by frames, as one step to undo', () => {
    const { studio, editor, selection } = open()
    selection.selectAll([song, cueOne])
    for (let press = 0; press < 3; press++) pressKey(studio, {}, key('ArrowRight', { altKey: true, repeat: press > 0 }))
    expect([at(editor.getState().project, song), at(editor.getState().project, cueOne)]).toEqual([1.1, 1.1])
    editor.undo()
    expect(editor.getState().project).toBe(start)
    selection.select(clipA)
    expect(commands.nudgeBack.enabled(studio)).toBe(false)
  })

  it('nudges clips of the main track by a place in their order', () => {
    const { studio, editor, selection } = open()
    selection.select(clipA)
    pressKey(studio, {}, key('ArrowRight', { altKey: true }))
    expect(editor.getState().project.main[1]?.id).toBe(clipA.id)
    expect(commands.nudgeForward.enabled(studio)).toBe(editor.getState().project.main.length > 2)
  })

  it('lifts a clip over the main track and puts it back', () => {
    const { studio, editor, selection } = open()
    selection.select(clipP)
    pressKey(studio, {}, key('ArrowUp', { altKey: true }))
    expect(editor.getState().project.lanes.map(({ kind }) => kind)).toEqual(['overlay', 'sound'])
    expect(selection.getState().target?.kind).toBe('item')
    pressKey(studio, {}, key('ArrowDown', { altKey: true }))
    expect(editor.getState().project.main.map(({ length }) => length / 1e6)).toEqual([4, 3])
    expect(selection.getState().target).toMatchObject({ kind: 'clip', id: editor.getState().project.main[1]?.id })
  })

  it('brings a title to the front of those that stand beside it in time, or behind them', () => {
    const texts = [lane('one', 'text', title('far', 0, 2)), lane('two', 'text', title('near', 0, 2))]
    const { studio, editor, selection } = open({ ...start, lanes: texts })
    const order = () => editor.getState().project.lanes.flatMap(({ items }) => items.map(({ id }) => id))
    const far = { kind: 'item', id: 'far' as ItemId } as const
    selection.select(far)
    expect([commands.laneUp.enabled(studio), commands.laneDown.enabled(studio)]).toEqual([false, true])
    expect(faces.laneDown?.isOn?.(studio)).toBe(true)
    commands.laneDown.run(studio)
    expect(order()).toEqual(['near', 'far'])
    expect([commands.laneUp.enabled(studio), commands.laneDown.enabled(studio)]).toEqual([true, false])
  })

  it('pins and frees', () => {
    const { studio, editor, selection } = open()
    selection.select(song)
    pressKey(studio, {}, key('KeyP'))
    expect(editor.getState().project.lanes[0]?.items[0]?.anchor).toMatchObject({ on: 'a' })
    pressKey(studio, {}, key('KeyP'))
    expect(editor.getState().project).toEqual(start)
    selection.select(clipA)
    expect(commands.pin.enabled(studio)).toBe(false)
  })

  it('binds and unbinds, and what is bound goes together', () => {
    const { studio, editor, selection } = open()
    selection.selectAll([clipA, song])
    pressKey(studio, {}, key('KeyG', { ctrlKey: true }))
    selection.select(song)
    pressKey(studio, {}, key('Delete'))
    expect([editor.getState().project.main.length, editor.getState().project.lanes.length]).toEqual([1, 0])
    editor.undo()
    selection.select(song)
    pressKey(studio, {}, key('KeyG', { ctrlKey: true, shiftKey: true }))
    expect(editor.getState().project).toEqual(start)
    selection.selectAll([clipA, song])
    pressKey(studio, {}, key('KeyD', { shiftKey: true }))
    expect(editor.getState().project.main[0]?.link).toBe(editor.getState().project.lanes[0]?.items[0]?.link)
    pressKey(studio, {}, key('KeyD', { shiftKey: true }))
    expect(editor.getState().project).toEqual(start)
  })
})
