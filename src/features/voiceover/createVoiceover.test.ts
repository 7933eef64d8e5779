import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { type Put, putAsset } from '../../edits/putAsset'
import { newId } from '../../lib/newId'
import type { Heard, PlayerEvent } from '../../ports/player'
import type { RefusalCode } from '../../ports/refusal'
import { asset, clip, film } from '../../project/builders'
import { layout } from '../../project/layout'
import { fromSeconds, type Micros } from '../../project/time'
import { createEditor } from '../../store/editor'
import { createPlayback } from '../../store/playback'
import { createVoiceover } from './createVoiceover'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const second = 48_000

/** A film of 8 s, a player that runs when it is told to, and a microphone. Files become assets of their own length. */
function open({ refused }: { refused?: RefusalCode } = {}) {
  const editor = createEditor(film({ assets: [asset('v', 8)], main: [clip('a', 'v', 0, 8)] }))
  const listeners = new Set<(event: PlayerEvent) => void>()
  const tell = (event: PlayerEvent) => {
    for (const listener of listeners) listener(event)
  }
  let each: ((heard: Heard) => void) | undefined
  let run = 0
  const loudness: number[] = []
  const ended = () => each?.({ run, peak: 0, samples: new Float32Array(0), ended: true })
  const player = {
    seek: (time: Micros) => tell({ type: 'time', time }),
    play: () => {
      run++
      tell({ type: 'playing', playing: true, rate: 1 })
    },
    pause: () => tell({ type: 'playing', playing: false, rate: 1 }),
    on: (listener: (event: PlayerEvent) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setLoudness: (share: number) => loudness.push(share),
    listen: async (_: unknown, hear: (heard: Heard) => void) => {
      each = hear
      return () => {
        each = undefined
      }
    },
  } as unknown as Parameters<typeof createVoiceover>[0]['player']
  const playback = createPlayback(editor, player)
  const microphones: { on: boolean; lose: () => void }[] = []
  const recorder: Parameters<typeof createVoiceover>[1] = {
    openMicrophone: async () => {
      if (refused) return { refused }
      const lit = { on: true, lose: () => {} }
      microphones.push(lit)
      return {
        value: {
          ...{ stream: {} as MediaStream, latency: 0 },
          onLost: (listener) => {
            lit.lose = listener
          },
          close: () => {
            lit.on = false
          },
        },
      }
    },
  }
  let files = 0
  const imports = {
    add: async ([file]: readonly File[], put: Put) => {
      const seconds = ((file?.size ?? 44) - 44) / 2 / second
      const put1 = asset(`take${++files}`, seconds, 'sound')
      editor.apply(put.how === 'voice' && put.instead ? 'voiceAgain' : 'voice', (project) =>
        putAsset(project, put1, put, newId),
      )
    },
  } as unknown as Parameters<typeof createVoiceover>[0]['imports']
  const voiceover = createVoiceover({ editor, playback, imports, player }, recorder, () => 'Voice')
  const speak = (seconds: number, peak = 0.5, of = run) =>
    each?.({ run: of, peak, samples: new Float32Array(seconds * second), ended: false })
  const takes = () => layout(editor.getState().project).items.map(({ span }) => [span.start / 1e6, span.end / 1e6])
  return { voiceover, editor, playback, speak, ended, takes, loudness, microphones, state: voiceover.store.getState }
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('counts down, records while the film runs, and lays the take where it began', async () => {
  const { voiceover, playback, speak, ended, takes, loudness, state } = open()
  voiceover.open()
  await wait(0)
  playback.seek(fromSeconds(2))
  voiceover.start()
  await wait(2900)
  expect([state().phase, state().count]).toEqual(['counting', 1])
  await wait(200)
  expect([state().phase, loudness.at(-1)]).toEqual(['recording', 0])
  speak(3)
  expect(state().elapsed).toBe(fromSeconds(3))
  voiceover.stop()
  speak(0.5)
  ended()
  await wait(0)
  expect([state().phase, loudness.at(-1), takes()]).toEqual(['ready', 1, [[2, 5.5]]])
})

it('ends with the film, and never makes it longer', async () => {
  const { voiceover, playback, speak, ended, takes } = open()
  voiceover.open()
  await wait(0)
  playback.seek(fromSeconds(7))
  voiceover.start()
  await wait(3000)
  speak(1.2)
  playback.pause()
  ended()
  await wait(0)
  expect(takes()).toEqual([[7, 8]])
})

it('a take that is recorded again takes the place of the last one, in one step to undo', async () => {
  const { voiceover, editor, playback, speak, ended, takes, state } = open()
  voiceover.open()
  await wait(0)
  playback.seek(fromSeconds(1))
  voiceover.start()
  await wait(3000)
  speak(2)
  ended()
  await wait(0)
  playback.seek(fromSeconds(5))
  voiceover.again()
  await wait(3000)
  speak(4, 0.001)
  ended()
  await wait(0)
  expect(takes()).toEqual([[1, 5]])
  expect(state().take?.silent).toBe(true)
  expect(Object.keys(editor.getState().project.assets)).toEqual(['v', 'take2'])
  expect(editor.getState().past.map(({ label }) => label)).toEqual(['voice', 'voiceAgain'])
  editor.undo()
  expect(takes()).toEqual([[1, 3]])
})

it('keeps what was spoken when the microphone is taken away, and says so', async () => {
  const { voiceover, speak, takes, microphones, state } = open()
  voiceover.open()
  await wait(0)
  voiceover.start()
  await wait(3000)
  speak(1)
  microphones[0]?.lose()
  await wait(1000)
  expect([state().phase, state().refused, takes()]).toEqual(['refused', 'microphone-busy', [[0, 1]]])
  expect(microphones.map(({ on }) => on)).toEqual([false])
})

it('keeps what was spoken when it is left, and lets the microphone go', async () => {
  const { voiceover, speak, takes, microphones } = open()
  const close = voiceover.open()
  await wait(0)
  voiceover.start()
  await wait(3000)
  speak(2)
  close()
  await wait(1000)
  expect([takes(), microphones.map(({ on }) => on)]).toEqual([[[0, 2]], [false]])
})

it('nothing is kept of what is said during the countdown', async () => {
  const { voiceover, speak, takes, state } = open()
  voiceover.open()
  await wait(0)
  voiceover.start()
  await wait(1500)
  speak(1)
  voiceover.stop()
  await wait(5000)
  expect([state().phase, takes()]).toEqual(['ready', []])
})

it('says why there is no microphone', async () => {
  const { voiceover, state } = open({ refused: 'microphone-denied' })
  voiceover.open()
  await wait(0)
  expect([state().phase, state().refused]).toEqual(['refused', 'microphone-denied'])
})
