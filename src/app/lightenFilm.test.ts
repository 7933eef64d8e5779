import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { LightCopies } from '../ports/lightCopies'
import type { Player, PlayerEvent } from '../ports/player'
import { asset, clip, film } from '../project/builders'
import type { AssetId } from '../project/project'
import type { Micros } from '../project/time'
import { createEditor } from '../store/editor'
import { createFilming } from '../store/filming'
import type { Imports } from '../store/imports'
import { createPlayback } from '../store/playback'
import { createView } from '../store/view'
import { lightenFilm } from './lightenFilm'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', new EventTarget())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const project = film({ assets: [asset('v', 10)], main: [clip('a', 'v', 0, 10)] })

function open() {
  const listeners = new Set<(event: PlayerEvent) => void>()
  const emit = (event: PlayerEvent) => {
    for (const listener of listeners) listener(event)
  }
  const player = {
    play: () => emit({ type: 'playing', playing: true, rate: 1 }),
    pause: () => emit({ type: 'playing', playing: false, rate: 1 }),
    seek: () => {},
    on: (listener: (event: PlayerEvent) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  } as Partial<Player> as Player
  const editor = createEditor(project)
  const playback = createPlayback(editor, player)
  // A film that is never done.
  const filming = createFilming({
    make: (_, __, { progress }) => {
      progress({ step: 'making', share: 0 })
      return new Promise(() => {})
    },
  })
  const imports = { getState: () => ({ jobs: [] }), subscribe: () => () => {} } as Partial<Imports> as Imports
  const wanted = new Set<AssetId>()
  const state = { held: true }
  const copies: LightCopies = {
    want: (assets) => {
      for (const { id } of assets) wanted.add(id)
    },
    hold: (held) => {
      state.held = held
    },
    dispose: () => {},
  }
  const view = createView()
  const close = lightenFilm({ editor, playback, imports, filming, view, player }, copies)
  return { editor, playback, filming, view, emit, wanted, state, close }
}

const touch = () => window.dispatchEvent(new Event('pointermove'))

it('copies are made once the hand has rested for a while, and held as soon as it comes back', () => {
  const { state } = open()
  vi.advanceTimersByTime(1000)
  touch()
  vi.advanceTimersByTime(1000)
  expect(state.held).toBe(true)
  vi.advanceTimersByTime(1000)
  expect(state.held).toBe(false)
  touch()
  expect(state.held).toBe(true)
})

it('not while pictures are painted, nor while the film plays, is made or recorded', () => {
  const { state, playback, filming, view, emit } = open()
  vi.advanceTimersByTime(2000)
  emit({ type: 'painted', time: 0 as Micros })
  expect(state.held).toBe(true)
  vi.advanceTimersByTime(2000)
  expect(state.held).toBe(false)

  playback.play()
  vi.advanceTimersByTime(10_000)
  expect(state.held).toBe(true)
  playback.pause()
  vi.advanceTimersByTime(3000)
  expect(state.held).toBe(false)

  void filming.start(project, { size: project.size, bitrate: 1, encoder: 'automatic' })
  vi.advanceTimersByTime(10_000)
  expect(state.held).toBe(true)
  filming.reset()
  vi.advanceTimersByTime(3000)
  expect(state.held).toBe(false)

  view.open('camera')
  touch()
  vi.advanceTimersByTime(10_000)
  expect(state.held).toBe(true)
  view.open(null)
  vi.advanceTimersByTime(3000)
  expect(state.held).toBe(false)
})

it('of the videos that are there, and of those that come', () => {
  const { wanted, editor } = open()
  expect([...wanted]).toEqual(['v'])
  editor.apply('move', (before) => ({ ...before, assets: { ...before.assets, ['w' as AssetId]: asset('w', 3) } }))
  expect([...wanted]).toEqual(['v', 'w'])
})

it('and no longer once the film is left', () => {
  const { state, close } = open()
  vi.advanceTimersByTime(2000)
  close()
  touch()
  expect(state.held).toBe(false)
})
