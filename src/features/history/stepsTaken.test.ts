import { expect, it } from 'vitest'
import { rename, setShape } from '../../edits/film'
import { film } from '../../project/builders'
import { createEditor, type Editor } from '../../store/editor'
import { stepsTaken } from './stepsTaken'

type Doing = (editor: Editor) => void

const undo: Doing = (editor) => editor.undo()
const renamed: Doing = (editor) => editor.apply('rename', (project) => rename(project, 'А'))
const shaped: Doing = (editor) => editor.apply('shape', (project) => setShape(project, 'square'))

it.each<[string, Doing[], Doing, ReturnType<typeof stepsTaken>]>([
  ['an undo', [renamed, shaped], undo, { way: 'undone', count: 1, label: 'shape' }],
  ['a redo', [renamed, shaped, undo], (editor) => editor.redo(), { way: 'redone', count: 1, label: 'shape' }],
  ['a jump back', [renamed, shaped], (editor) => editor.jumpTo(0), { way: 'undone', count: 2, label: 'rename' }],
  [
    'a jump forth',
    [renamed, shaped, undo, undo],
    (editor) => editor.jumpTo(2),
    { way: 'redone', count: 2, label: 'shape' },
  ],
  ['an edit', [renamed], shaped, null],
  ['an edit that drops what was undone', [renamed, undo], shaped, null],
  ['a preview', [renamed], (editor) => editor.preview('rename', (project) => rename(project, 'Б')), null],
])('%s', (_, first, then, expected) => {
  const editor = createEditor(film({}))
  for (const each of first) each(editor)
  const before = editor.getState()
  then(editor)
  expect(stepsTaken(before, editor.getState())).toEqual(expected)
})
