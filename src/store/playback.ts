import { createStore } from 'zustand/vanilla'
import { clamp } from '../lib/clamp'
import { type Player, type Rate, rates } from '../ports/player'
import { layout } from '../project/layout'
import { frameAt, frameStart, type Micros, nearestFrame, type Span } from '../project/time'
import { type Editor, shown } from './editor'

export type PlaybackState = {
  readonly time: Micros
  readonly playing: boolean
  /** How fast it plays; 1 while it stands. */
  readonly rate: Rate
}

/** A part of the film that is played. `rest`: where the playhead goes at its end. */
export type Part = Span & { readonly rest?: Micros }

/**
 * Where the playhead stands. It moves with every frame: subscribe and move pixels, never render React from `time`.
 */
export type Playback = ReturnType<typeof createPlayback>

export function createPlayback(editor: Editor, player: Player) {
  const store = createStore<PlaybackState>(() => ({ time: 0 as Micros, playing: false, rate: 1 }))
  const film = () => shown(editor.getState())
  /** What was last asked of the player, which may take a moment to begin. */
  let wanted: Rate | null = null
  let part: Part | null = null

  const pause = () => {
    wanted = null
    part = null
    player.pause()
  }

  /** Goes to the frame nearest to `time`, inside the film. Playing goes on from there, but not that of a part only. */
  const seek = (time: number) => {
    if (part) pause()
    const { frameRate } = film()
    const { length } = layout(film())
    const to = nearestFrame(clamp(time, 0, length), frameRate)
    store.setState({ time: to })
    player.seek(to)
  }

  const step = (frames: number) => {
    pause()
    const { frameRate } = film()
    seek(frameStart(Math.max(0, frameAt(store.getState().time, frameRate) + frames), frameRate))
  }

  /** Forwards from the end it begins again; backwards from the start there is nothing to play. */
  const playAt = (rate: Rate) => {
    const { length } = layout(film())
    const { time } = store.getState()
    if (length === 0 || (rate < 0 && time === 0)) return
    if (rate > 0 && time >= length) seek(0)
    wanted = rate
    part = null
    player.play(rate)
  }

  const play = () => playAt(1)

  /** Plays a part of the film and stops at its end. Stopped or led elsewhere by hand before that, it stays there. */
  const playRange = ({ start, end, rest }: Part) => {
    const { length } = layout(film())
    const until = Math.min(end, length) as Micros
    if (until <= start) return
    seek(start)
    wanted = 1
    part = { start, end: until, rest }
    player.play(1, until)
  }

  /**
   * Each press goes one step faster its way, and so first slower the other: −4, −2, −1, 1, 2, 4. What stands begins
   * at 1 or −1.
   */
  const shuttle = (direction: -1 | 1) => {
    const next = wanted === null ? direction : rates[clamp(rates.indexOf(wanted) + direction, 0, rates.length - 1)]
    if (next !== undefined && next !== wanted) playAt(next)
  }

  // What was cut away or undone may have taken the place that the playhead stood on.
  const stopFollowing = editor.subscribe(() => {
    if (store.getState().time > layout(film()).length) seek(store.getState().time)
  })
  const stopListening = player.on((event) => {
    if (event.type === 'time') store.setState({ time: event.time })
    if (event.type === 'playing') {
      wanted = event.playing ? event.rate : null
      store.setState({ playing: event.playing, rate: event.playing ? event.rate : 1 })
      // What is told late of another play that was stopped comes before this one is at its end.
      if (part && !event.playing && store.getState().time >= part.end) {
        const { rest } = part
        part = null
        if (rest !== undefined) seek(rest)
      }
    }
  })

  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
    seek,
    step,
    play,
    playRange,
    shuttle,
    pause,
    toggle: () => (store.getState().playing ? pause() : play()),
    close: () => {
      stopFollowing()
      stopListening()
    },
  }
}
