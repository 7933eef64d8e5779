import { describe, expect, it } from 'vitest'
import { footageOf } from '../project/find'
import type { ClipId } from '../project/project'
import { commands } from './commands'
import { pressKey } from './shortcut'
import { clipA, clipP, key, open, start } from './testStudio'

it('D lays the sound of a clip beside it and takes it back', () => {
  const { studio, editor, selection } = open()
  selection.select(clipP)
  expect(commands.detach.enabled(studio)).toBe(false)
  selection.select(clipA)
  pressKey(studio, {}, key('KeyD'))
  expect(editor.getState().project.lanes.flatMap(({ items }) => items).length).toBe(2)
  pressKey(studio, {}, key('KeyD'))
  expect(editor.getState().project).toEqual(start)
  expect(editor.getState().past.map(({ label }) => label)).toEqual(['detach', 'attach'])
})

describe('mute', () => {
  it('mutes and unmutes a clip with sound, and is not offered for a photo', () => {
    const { studio, editor, selection } = open()
    selection.select({ kind: 'clip', id: 'a' as ClipId })
    pressKey(studio, {}, key('KeyM'))
    expect(footageOf(editor.getState().project.main[0])?.sound?.muted).toBe(true)
    pressKey(studio, {}, key('KeyM'))
    expect(footageOf(editor.getState().project.main[0])?.sound).toBeUndefined()
    selection.select({ kind: 'clip', id: 'p' as ClipId })
    expect(commands.mute.enabled(studio)).toBe(false)
  })
})
