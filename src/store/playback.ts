import { createStore } from 'zustand/vanilla'
import { clamp } from '../lib/clamp'
import type { Player } from '../ports/player'
import { layout } from '../project/layout'
import { frameAt, frameStart, type Micros, nearestFrame } from '../project/time'
import { type Editor, shown } from './editor'

export type PlaybackState = {
  readonly time: Micros
  readonly playing: boolean
}

/**
 * Where the playhead stands. It moves with every frame: subscribe and move pixels, never render React from `time`.
 */
export type Playback = ReturnType<typeof createPlayback>

export function createPlayback(editor: Editor, player: Player) {
  const store = createStore<PlaybackState>(() => ({ time: 0 as Micros, playing: false }))
  const film = () => shown(editor.getState())

  /** Goes to the frame nearest to `time`, inside the film. Playing goes on from there. */
  const seek = (time: number) => {
    const { frameRate } = film()
    const { length } = layout(film())
    const to = nearestFrame(clamp(time, 0, length), frameRate)
    store.setState({ time: to })
    player.seek(to)
  }

  const step = (frames: number) => {
    player.pause()
    const { frameRate } = film()
    seek(frameStart(Math.max(0, frameAt(store.getState().time, frameRate) + frames), frameRate))
  }

  const play = () => {
    const { length } = layout(film())
    if (length === 0) return
    if (store.getState().time >= length) seek(0)
    player.play()
  }

  // What was cut away or undone may have taken the place that the playhead stood on.
  const stopFollowing = editor.subscribe(() => {
    if (store.getState().time > layout(film()).length) seek(store.getState().time)
  })
  const stopListening = player.on((event) => {
    if (event.type === 'time') store.setState({ time: event.time })
    if (event.type === 'playing') store.setState({ playing: event.playing })
  })

  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
    seek,
    step,
    play,
    pause: player.pause,
    toggle: () => (store.getState().playing ? player.pause() : play()),
    close: () => {
      stopFollowing()
      stopListening()
    },
  }
}
