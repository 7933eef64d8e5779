import { describe, expect, it } from 'vitest'
import { layout } from '../project/layout'
import type { ClipId, ItemId, Project } from '../project/project'
import { fromSeconds } from '../project/time'
import { commands } from './commands'
import { pressKey } from './shortcut'
import { clipA, clipP, key, open, start } from './testStudio'

describe('split', () => {
  it('cuts the film under the playhead and selects the second half', () => {
    const { studio, editor, playback, selection } = open()
    expect(commands.split.enabled(studio)).toBe(false)
    playback.seek(fromSeconds(2))
    commands.split.run(studio)
    expect(layout(editor.getState().project).main.map(({ span }) => span.end / 1e6)).toEqual([2, 4, 7])
    expect(selection.getState().target).toMatchObject({ kind: 'clip', id: editor.getState().project.main[1]?.id })
  })

  it('cuts the selected sound where that lies under the playhead', () => {
    const { studio, editor, playback, selection } = open()
    selection.select({ kind: 'item', id: 's' as ItemId })
    playback.seek(fromSeconds(2))
    commands.split.run(studio)
    expect(editor.getState().project.main.length).toBe(2)
    expect(layout(editor.getState().project).items.length).toBe(2)
  })
})

describe('trim to the playhead', () => {
  const sources = (project: Project) =>
    project.main.map(({ sourceStart, length }) => `${sourceStart / 1e6}+${length / 1e6}`).join(' ')

  it.each([
    ['KeyQ', '1+3 0+3', 0],
    ['KeyW', '0+1 0+3', 1],
  ])('%s closes the gap and keeps the frame in sight', (code, expected, at) => {
    const { studio, editor, playback } = open()
    playback.seek(fromSeconds(1))
    pressKey(studio, {}, key(code))
    expect(sources(editor.getState().project)).toBe(expected)
    expect(playback.getState().time).toBe(fromSeconds(at))
  })

  it('trims the selected sound where that lies under the playhead', () => {
    const { studio, editor, playback, selection } = open()
    selection.select({ kind: 'item', id: 's' as ItemId })
    playback.seek(fromSeconds(3))
    pressKey(studio, {}, key('KeyQ'))
    expect(layout(editor.getState().project).items.map(({ span }) => [span.start / 1e6, span.end / 1e6])).toEqual([
      [3, 6],
    ])
    expect(playback.getState().time).toBe(fromSeconds(3))
  })

  it('leaves a locked track alone', () => {
    const { studio, editor, playback } = open({ ...start, mainSettings: { locked: true } })
    playback.seek(fromSeconds(1))
    const { project } = editor.getState()
    for (const code of ['KeyQ', 'KeyW', 'KeyS']) pressKey(studio, {}, key(code))
    expect(editor.getState().project).toBe(project)
  })
})

describe('what is linked', () => {
  const spans = (project: Project) =>
    layout(project)
      .main.concat()
      .map(({ span }) => `${span.start / 1e6}-${span.end / 1e6}`)
      .join(' ') +
    ' | ' +
    layout(project)
      .items.map(({ span }) => `${span.start / 1e6}-${span.end / 1e6}`)
      .join(' ')

  it.each([
    ['KeyQ', false, '0-2 2-5 | 1-6 0-2'],
    ['KeyW', false, '0-2 2-5 | 1-6 0-2'],
    ['KeyS', false, '0-2 2-4 4-7 | 1-6 0-2 2-4'],
    ['KeyS', true, '0-2 2-4 4-7 | 1-2 2-6 0-2 2-4'],
  ])('%s (with Shift: %s) cuts the clip and the sound beside it', (code, shiftKey, expected) => {
    const { studio, editor, playback, selection } = open()
    selection.select(clipA)
    pressKey(studio, {}, key('KeyD'))
    playback.seek(fromSeconds(2))
    pressKey(studio, {}, key(code, { shiftKey }))
    expect(spans(editor.getState().project)).toBe(expected)
  })
})

describe('delete', () => {
  it('closes the gap and brings the playhead back into the film', () => {
    const { studio, editor, playback, selection } = open()
    playback.seek(fromSeconds(6.5))
    selection.select({ kind: 'clip', id: 'p' as ClipId })
    expect(pressKey(studio, {}, key('Delete'))).toBe(true)
    expect(layout(editor.getState().project).length).toBe(fromSeconds(4))
    expect(playback.getState().time).toBe(fromSeconds(4))
    expect(selection.getState().target).toBeNull()
  })
})

it('Shift+Delete leaves a card where the clip was, and nothing moves', () => {
  const { studio, editor, selection } = open()
  selection.select(clipA)
  pressKey(studio, {}, key('Delete', { shiftKey: true }))
  const { project } = editor.getState()
  expect(project.main.map(({ content }) => content.kind)).toEqual(['card', 'footage'])
  expect(layout(project).length).toBe(fromSeconds(7))
  expect(editor.getState().past.at(-1)?.label).toBe('lift')
})

it('Alt+Shift and the arrows slip what is selected, as one step to undo', () => {
  const { studio, editor, selection } = open()
  selection.select(clipP)
  expect(commands.slipForward.enabled(studio)).toBe(false)
  selection.select(clipA)
  for (const code of ['ArrowLeft', 'ArrowLeft', 'ArrowRight'])
    pressKey(studio, {}, key(code, { altKey: true, shiftKey: true }))
  expect(editor.getState().project.main.map(({ sourceStart }) => sourceStart)).toEqual([33_334, 0])
  editor.undo()
  expect(editor.getState().project).toBe(start)
})

it('F holds the frame of the playhead, but not one of a photo', () => {
  const { studio, editor, playback, selection } = open()
  playback.seek(fromSeconds(5))
  expect(commands.freeze.enabled(studio)).toBe(false)
  playback.seek(fromSeconds(1))
  pressKey(studio, {}, key('KeyF'))
  const { main } = editor.getState().project
  expect(main.map(({ length }) => length / 1e6)).toEqual([1, 3, 3, 3])
  expect(selection.getState().target?.id).toBe(main[1]?.id)
})
