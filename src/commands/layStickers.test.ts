import { expect, it } from 'vitest'
import { film, lane, title } from '../project/builders'
import { findItem } from '../project/find'
import { fromSeconds as s } from '../project/time'
import { layStep, laySticker, nextStep } from './layStickers'
import { open } from './testStudio'

const words = (n: number) => `${n}-кадам`
const selectedItem = ({ studio, editor }: ReturnType<typeof open>) => {
  const { target } = studio.selection.getState()
  return target?.kind === 'item' ? findItem(editor.getState().project, target.id) : undefined
}

it('a sticker lies at the playhead, selected, and the film stands', () => {
  const desk = open()
  desk.playback.seek(s(2))
  desk.view.open('stickers')
  laySticker(desk.studio, 'apricot')
  expect(selectedItem(desk)).toMatchObject({ anchor: { on: 'a', at: s(2) }, content: { name: 'apricot' } })
  expect(desk.view.getState().panel).toBeNull()
  desk.editor.undo()
  expect(desk.editor.getState().project.lanes.length).toBe(1)
})

it('steps are counted on, in the words of the film', () => {
  const desk = open()
  layStep(desk.studio, words)
  desk.playback.seek(s(4))
  layStep(desk.studio, words)
  expect(selectedItem(desk)?.content).toMatchObject({ kind: 'title', text: '2-кадам' })
})

it.each([
  [[], 1],
  [['1-кадам', '2-кадам'], 3],
  [['2-кадам', 'Бармак оюну'], 1],
])('after %o comes step %i', (told, n) => {
  const titles = told.map((text, index) => title(`t${index}`, index, 1, text))
  expect(nextStep(film({ lanes: [lane('l', 'text', ...titles)] }), words)).toBe(n)
})
