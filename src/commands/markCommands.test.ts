import { expect, it } from 'vitest'
import { layout } from '../project/layout'
import { fromSeconds } from '../project/time'
import { pressKey } from './shortcut'
import { key, open } from './testStudio'

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

it('Shift+M sets a marker at the playhead, one for a frame', () => {
  const { studio, editor, playback, selection } = open()
  playback.seek(fromSeconds(2))
  for (let press = 0; press < 2; press++) pressKey(studio, {}, key('KeyM', { shiftKey: true }))
  expect(layout(editor.getState().project).markers.map(({ time }) => time)).toEqual([fromSeconds(2)])
  expect(selection.getState().target?.kind).toBe('marker')
})
