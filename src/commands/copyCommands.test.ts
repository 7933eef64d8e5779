import { expect, it } from 'vitest'
import { fromSeconds } from '../project/time'
import { commands } from './commands'
import { pressKey } from './shortcut'
import { clipA, clipP, cueOne, key, open } from './testStudio'

const ctrl = (code: string) => key(code, { ctrlKey: true })

it('copies and pastes at the nearest cut, and selects the copies with what lies over them', () => {
  const { studio, editor, selection, playback } = open()
  expect(commands.paste.enabled(studio)).toBe(false)
  selection.selectAll([clipA, cueOne])
  pressKey(studio, {}, ctrl('KeyC'))
  expect(editor.getState().past).toEqual([])
  playback.seek(fromSeconds(7))
  pressKey(studio, {}, ctrl('KeyV'))
  const { main, captions } = editor.getState().project
  expect(main.map(({ length }) => length / 1e6)).toEqual([4, 3, 4])
  expect(captions.cues[1]?.place).toMatchObject({ on: main[2]?.id })
  expect(selection.getState().targets.map(({ kind }) => kind)).toEqual(['clip', 'cue'])
  expect(playback.getState().time).toBe(fromSeconds(7))
})

it('cuts out and pastes again', () => {
  const { studio, editor, selection, playback } = open()
  selection.select(clipP)
  pressKey(studio, {}, ctrl('KeyX'))
  expect(editor.getState().project.main.map(({ id }) => id)).toEqual(['a'])
  playback.seek(0)
  pressKey(studio, {}, ctrl('KeyV'))
  expect(editor.getState().project.main.map(({ length }) => length / 1e6)).toEqual([3, 4])
  expect(editor.getState().past.map(({ label }) => label)).toEqual(['cut', 'paste'])
})

it('duplicates behind what is selected', () => {
  const { studio, editor, selection } = open()
  selection.select(clipA)
  pressKey(studio, {}, ctrl('KeyD'))
  const { main } = editor.getState().project
  expect(main.map(({ length }) => length / 1e6)).toEqual([4, 4, 3])
  expect(selection.getState().target?.id).toBe(main[1]?.id)
})
