import { expect, it } from 'vitest'
import { open } from '../../../commands/testStudio'
import { asset, clip, cue, film, on } from '../../../project/builders'
import { layout } from '../../../project/layout'
import { fromSeconds as s, toSeconds } from '../../../project/time'
import { layLines } from './layLines'

const bare = film({ assets: [asset('v', 20)], main: [clip('a', 'v', 0, 20)] })
const told = { ...bare, captions: { ...bare.captions, cues: [cue('1', on('a', 0, 4))] } }

it('lays them over the whole film, ready to be given their times', () => {
  const { studio, editor, view, playback } = open(bare)
  studio.captioning.setScript('Бир. Эки.')
  playback.seek(s(7))
  layLines(studio, ['Бир.', 'Эки.'])
  const cues = layout(editor.getState().project).cues
  expect(cues.map(({ cue, span }) => [cue.text, toSeconds(span.start)])).toEqual([
    ['Бир.', 0],
    ['Эки.', 10],
  ])
  expect(studio.captioning.getState()).toMatchObject({ script: '', untimed: cues.map(({ cue }) => cue.id) })
  expect(view.getState().panel).toBe('captions')
  expect(playback.getState().time).toBe(0)
  editor.undo()
  expect(editor.getState().project).toBe(bare)
})

it('goes on after the captions that there are', () => {
  const { studio, editor, playback } = open(told)
  playback.seek(s(3))
  layLines(studio, ['Бир.', 'Эки.'])
  expect(layout(editor.getState().project).cues.map(({ span }) => toSeconds(span.start))).toEqual([0, 4, 12])
})

it('keeps the script where there is no room for all of it', () => {
  const { studio, editor, playback } = open(told)
  studio.captioning.setScript('Бир. Эки.')
  playback.seek(s(20))
  layLines(studio, ['Бир.', 'Эки.'])
  expect(editor.getState().project).toBe(told)
  expect(studio.captioning.getState()).toMatchObject({ full: true, script: 'Бир. Эки.' })
})
