import { describe, expect, it } from 'vitest'
import { rename, setShape } from '../edits/film'
import { film } from '../project/builders'
import type { Project } from '../project/project'
import { createEditor, shown } from './editor'

const named = (name: string) => (project: Project) => rename(project, name)

describe('the editor', () => {
  it('shows a preview without keeping it, and forgets it on cancel', () => {
    const editor = createEditor(film({}))
    editor.preview('rename', named('А'))
    expect(shown(editor.getState()).name).toBe('А')
    expect(editor.getState().project.name).toBe('Film')
    editor.cancel()
    expect(shown(editor.getState()).name).toBe('Film')
  })

  it('keeps many previews as one step', () => {
    const editor = createEditor(film({}))
    for (const name of ['А', 'Аб', 'Абв']) editor.preview('rename', named(name))
    editor.commit()
    expect(editor.getState().past.map(({ label }) => label)).toEqual(['rename'])
    editor.undo()
    expect(editor.getState().project.name).toBe('Film')
  })

  it('merges commits of one series, and only while nothing came between', () => {
    const editor = createEditor(film({}))
    editor.apply('rename', named('А'), 'typing')
    editor.apply('rename', named('Аб'), 'typing')
    editor.apply('shape', (project) => setShape(project, 'square'))
    editor.apply('rename', named('Абв'), 'typing')
    expect(editor.getState().past.length).toBe(3)
    editor.undo()
    editor.undo()
    expect(editor.getState().project.name).toBe('Аб')
    editor.undo()
    expect(editor.getState().project.name).toBe('Film')
  })

  it('takes a series back that came to nothing, and only while it is the last', () => {
    const editor = createEditor(film({}))
    const before = editor.getState().project
    editor.apply('rename', named('А'), 'typing')
    editor.apply('rename', named('Аб'), 'typing')
    expect(editor.retract('typing')).toBe(true)
    expect(editor.getState()).toMatchObject({ past: [], draft: null })
    expect(editor.getState().project).toBe(before)

    editor.apply('rename', named('А'), 'typing')
    editor.apply('shape', (project) => setShape(project, 'square'))
    expect(editor.retract('typing')).toBe(false)
    expect(editor.getState().past.length).toBe(2)
  })

  it('leaves no trace of an edit that changed nothing', () => {
    const editor = createEditor(film({}))
    const before = editor.getState().project
    editor.apply('rename', named('Film'))
    expect(editor.getState().project).toBe(before)
    expect(editor.getState().past).toEqual([])
  })

  it('lets an import land while something is being dragged', () => {
    const editor = createEditor(film({}))
    editor.preview('rename', named('dragged'))
    editor.apply('shape', (project) => setShape(project, 'wide'))
    expect(shown(editor.getState())).toMatchObject({ name: 'dragged', size: { width: 1920 } })
    editor.commit()
    expect(editor.getState().past.map(({ label }) => label)).toEqual(['shape', 'rename'])
  })

  it('undoes a half-typed word as its own step, and redo brings it back', () => {
    const editor = createEditor(film({}))
    editor.preview('caption', named('сөз'))
    editor.undo()
    expect(editor.getState().project.name).toBe('Film')
    editor.redo()
    expect(editor.getState().project.name).toBe('сөз')
  })
})

describe('jumpTo', () => {
  const names = ['Film', 'А', 'Аб', 'Абв', 'Абвг']
  const afterSteps = (undone: number) => {
    const editor = createEditor(film({}))
    for (const name of names.slice(1)) editor.apply('rename', named(name))
    for (let step = 0; step < undone; step++) editor.undo()
    return editor
  }

  it.each([
    ['back', 0, 2, 2],
    ['to the very first', 0, 0, 0],
    ['before the first', 0, -3, 0],
    ['forth', 3, 2, 2],
    ['to the last', 4, 4, 4],
    ['after the last', 4, 9, 4],
    ['to where it stands', 2, 2, 2],
  ])('%s: %i undone, to %i', (_, undone, index, at) => {
    const editor = afterSteps(undone)
    editor.jumpTo(index)
    expect(editor.getState().project.name).toBe(names[at])
    expect([editor.getState().past.length, editor.getState().future.length]).toEqual([at, 4 - at])
  })

  it.each([0, 1, 2, 3, 4])('to %i is where undo and redo lead, down to the same projects', (index) => {
    const jumped = afterSteps(1)
    const { project, past, future } = jumped.getState()
    const walked = [...past, { project }, ...future].map((point) => point.project)
    jumped.jumpTo(index)
    expect(jumped.getState().project).toBe(walked[index])
    for (let at = index; at > 0; at--) jumped.undo()
    for (const expected of walked) {
      expect(jumped.getState().project).toBe(expected)
      jumped.redo()
    }
  })

  it('keeps what was being typed as a step first', () => {
    const editor = afterSteps(0)
    editor.preview('rename', named('half'))
    editor.jumpTo(1)
    editor.jumpTo(5)
    expect(editor.getState().project.name).toBe('half')
  })

  it('forgets what was ahead once something else is done', () => {
    const editor = afterSteps(0)
    editor.jumpTo(1)
    editor.apply('rename', named('Б'))
    expect(editor.getState().past.length).toBe(2)
    expect(editor.getState().future).toEqual([])
  })

  it('crosses a thousand steps at once', () => {
    const editor = createEditor(film({}))
    for (let step = 1; step <= 1000; step++) editor.apply('rename', named(`${step}`))
    editor.jumpTo(0)
    expect(editor.getState().project.name).toBe('Film')
    editor.jumpTo(777)
    expect(editor.getState().project.name).toBe('777')
    editor.redo()
    expect(editor.getState().project.name).toBe('778')
  })
})
