import { describe, expect, it } from 'vitest'
import type { ClipId, CueId } from '../project/project'
import { fromSeconds } from '../project/time'
import { commands } from './commands'
import { pressKey } from './shortcut'
import { key, open, start } from './testStudio'

describe('select', () => {
  it('takes all, or the lane of what is selected, and nothing that is locked', () => {
    const { studio, selection, editor } = open()
    const ids = () => selection.getState().targets.map(({ id }) => id)
    pressKey(studio, {}, key('KeyA', { ctrlKey: true }))
    expect(ids()).toEqual(['a', 'p', 's', 'one'])
    selection.select({ kind: 'clip', id: 'p' as ClipId })
    pressKey(studio, {}, key('KeyA', { shiftKey: true }))
    expect(ids()).toEqual(['a', 'p'])
    editor.apply('lane', (project) => ({ ...project, mainSettings: { locked: true } }))
    pressKey(studio, {}, key('KeyA', { ctrlKey: true }))
    expect(ids()).toEqual(['s', 'one'])
    pressKey(studio, {}, key('Escape'))
    expect(ids()).toEqual([])
  })
})

describe('caption', () => {
  it('opens the one under the playhead', () => {
    const { studio, editor, playback, selection, view } = open()
    playback.seek(fromSeconds(2))
    commands.caption.run(studio)
    expect(selection.getState().target).toEqual({ kind: 'cue', id: 'one' as CueId })
    expect(view.getState().panel).toBe('caption')
    expect(editor.getState().past).toEqual([])
  })

  it('makes an empty one where there is none', () => {
    const { studio, editor, playback } = open()
    playback.seek(fromSeconds(4))
    commands.caption.run(studio)
    expect(editor.getState().project.captions.cues.length).toBe(2)
  })
})

describe('keys', () => {
  it('are told by their place, in any layout, and by exactly their modifiers', () => {
    const { studio, playback } = open()
    expect(pressKey(studio, {}, key('ArrowRight'))).toBe(true)
    expect(playback.getState().time).toBe(33_334)
    expect(pressKey(studio, {}, key('KeyS', { ctrlKey: true }))).toBe(false)
    expect(pressKey(studio, {}, key('Space'))).toBe(true)
    expect(playback.getState().playing).toBe(true)
  })

  it('undo and redo', () => {
    const { studio, editor } = open()
    pressKey(studio, {}, key('ArrowRight'))
    pressKey(studio, {}, key('KeyS'))
    expect(editor.getState().project.main.length).toBe(3)
    pressKey(studio, {}, key('KeyZ', { ctrlKey: true }))
    expect(editor.getState().project).toBe(start)
    pressKey(studio, {}, key('KeyZ', { metaKey: true, shiftKey: true }))
    expect(editor.getState().project.main.length).toBe(3)
  })

  it('held down step again, and cut only once', () => {
    const { studio, editor, playback } = open()
    for (let press = 0; press < 3; press++) pressKey(studio, {}, key('ArrowRight', { repeat: press > 0 }))
    expect(playback.getState().time).toBe(100_000)
    pressKey(studio, {}, key('KeyS', { repeat: true }))
    expect(editor.getState().project).toBe(start)
  })

  it('of ours are not the browser’s, not even while there is nothing to do', () => {
    const { studio } = open()
    expect(pressKey(studio, {}, key('Delete'))).toBe(true)
    expect(pressKey(studio, {}, key('KeyQ', { metaKey: true }))).toBe(false)
  })

  it('are those that were chosen', () => {
    const { studio, playback } = open()
    const changes = { forward: ['KeyG'] }
    expect(pressKey(studio, changes, key('ArrowRight'))).toBe(false)
    expect(pressKey(studio, changes, key('KeyG'))).toBe(true)
    expect(playback.getState().time).toBe(33_334)
  })
})
