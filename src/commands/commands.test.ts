import { describe, expect, it, vi } from 'vitest'
import { asset, clip, cue, film, item, marker, on } from '../project/builders'
import { footageOf } from '../project/find'
import { layout } from '../project/layout'
import type { ClipId, CueId, ItemId, Project } from '../project/project'
import { fromSeconds, type Micros } from '../project/time'
import { createEditor } from '../store/editor'
import { createPlayback } from '../store/playback'
import { createSelection } from '../store/selection'
import type { Studio } from '../store/studio'
import { createView } from '../store/view'
import { commands } from './commands'
import { pressKey } from './shortcut'

const start = film({
  assets: [asset('v', 10), asset('m', 9, 'sound'), asset('p', 3, 'image')],
  main: [clip('a', 'v', 0, 4), clip('p', 'p', 0, 3)],
  sounds: [item('s', 'm', 1, 0, 5)],
  cues: [cue('one', on('a', 1, 2))],
})

type Player = Parameters<typeof createPlayback>[1]
type PlayerEvent = Parameters<Parameters<Player['on']>[0]>[0]

function open(project: Project = start) {
  const editor = createEditor(project)
  const listeners: ((event: PlayerEvent) => void)[] = []
  const seeks: Micros[] = []
  const tell = (playing: boolean) => {
    for (const listener of listeners) listener({ type: 'playing', playing, rate: 1 })
  }
  const player = {
    seek: (time: Micros) => seeks.push(time),
    play: () => tell(true),
    pause: () => tell(false),
    on: (listener: (event: PlayerEvent) => void) => {
      listeners.push(listener)
      return () => {}
    },
  } as unknown as Player
  const playback = createPlayback(editor, player)
  const studio = { editor, playback, selection: createSelection(), view: createView() } as unknown as Studio
  return { studio, editor, playback, seeks, selection: studio.selection, view: studio.view }
}

const key = (code: string, modifiers: Partial<KeyboardEvent> = {}) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  repeat: false,
  ...modifiers,
})

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

describe('the playhead goes', () => {
  it.each([
    ['a second on', 'ArrowRight', true, 1, 2],
    ['a second back', 'ArrowLeft', true, 1.5, 0.5],
    ['to the start, with less than a second to go', 'ArrowLeft', true, 0.5, 0],
    ['to the next cut', 'ArrowDown', false, 1, 4],
    ['from cut to cut', 'ArrowDown', false, 4, 7],
    ['to the cut before', 'ArrowUp', false, 5, 4],
    ['from cut to cut, back', 'ArrowUp', false, 4, 0],
    ['to the next marker', 'ArrowDown', true, 0, 2],
    ['to the marker before', 'ArrowUp', true, 7, 5],
    ['nowhere where no marker is left', 'ArrowDown', true, 5, 5],
  ])('%s', (_, code, shiftKey, from, to) => {
    const { studio, playback } = open({ ...start, markers: [marker('x', 2), marker('y', 5)] })
    playback.seek(fromSeconds(from))
    pressKey(studio, {}, key(code, { shiftKey }))
    expect(playback.getState().time / 1e6).toBe(to)
  })
})

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

it('I and O set the range, Shift+X clears it, N switches the magnet', () => {
  const { studio, playback, view } = open()
  playback.seek(fromSeconds(1))
  pressKey(studio, {}, key('KeyI'))
  playback.seek(fromSeconds(3))
  pressKey(studio, {}, key('KeyO'))
  expect(view.getState().range).toEqual({ start: fromSeconds(1), end: fromSeconds(3) })
  pressKey(studio, {}, key('KeyX', { shiftKey: true }))
  expect(view.getState().range).toEqual({ start: null, end: null })
  pressKey(studio, {}, key('KeyN'))
  expect(view.getState().snapping).toBe(false)
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

it('a film that was played to its end begins again', () => {
  const { playback, seeks } = open()
  playback.seek(fromSeconds(99))
  expect(playback.getState().time).toBe(fromSeconds(7))
  const play = vi.spyOn(playback, 'play')
  playback.toggle()
  expect(play).not.toHaveBeenCalled()
  expect(seeks.at(-1)).toBe(0)
})
