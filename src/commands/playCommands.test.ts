import { describe, expect, it, vi } from 'vitest'
import { marker } from '../project/builders'
import { fromSeconds } from '../project/time'
import { pressKey } from './shortcut'
import { key, open, start } from './testStudio'

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

it('a film that was played to its end begins again', () => {
  const { playback, seeks } = open()
  playback.seek(fromSeconds(99))
  expect(playback.getState().time).toBe(fromSeconds(7))
  const play = vi.spyOn(playback, 'play')
  playback.toggle()
  expect(play).not.toHaveBeenCalled()
  expect(seeks.at(-1)).toBe(0)
})
