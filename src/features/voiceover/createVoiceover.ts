import { createStore } from 'zustand/vanilla'
import type { OpenStudio } from '../../context/useApp'
import { newId } from '../../lib/newId'
import { createWavFile, type WavFile } from '../../lib/wavFile'
import type { Heard } from '../../ports/player'
import type { Microphone, Recorder } from '../../ports/recorder'
import { isRefusal, type RefusalCode } from '../../ports/refusal'
import { findItem } from '../../project/find'
import { layout } from '../../project/layout'
import type { ItemId } from '../../project/project'
import type { Micros, Span } from '../../project/time'
import { sampleRate } from '../../render/mix'
import { shown } from '../../store/editor'

/** The take that was recorded last, where it lies in the film. */
export type VoiceTake = { readonly id: ItemId; readonly span: Span; readonly silent: boolean }

export type VoiceoverState = {
  readonly phase: 'opening' | 'refused' | 'ready' | 'counting' | 'recording' | 'keeping'
  /** Seconds until it records. */
  readonly count: number
  /** How loud the microphone is, 0…1. */
  readonly peak: number
  readonly elapsed: Micros
  readonly refused: RefusalCode | null
  readonly take: VoiceTake | null
  /** How loud the film is heard meanwhile. */
  readonly film: 'muted' | 'quiet'
}

const countdown = 3
const loudness = { muted: 0, quiet: 0.25 } as const
/** A film that was told to stop and says nothing more: what there is, is the take. */
const longestWait = 1000
/** Below this nobody spoke. */
const silence = 0.004
const toMicros = (samples: number) => Math.round((samples * 1_000_000) / sampleRate) as Micros

type Doors = Pick<OpenStudio, 'editor' | 'playback' | 'imports' | 'player'>
type Run = { readonly wav: WavFile; readonly from: Micros; run: number | null; loudest: number }

/** Speaking over the film: it plays, and what is spoken lies where it was spoken. */
export type Voiceover = ReturnType<typeof createVoiceover>

export function createVoiceover(
  { editor, playback, imports, player }: Doors,
  recorder: Pick<Recorder, 'openMicrophone'>,
  nameOf: () => string,
) {
  const store = createStore<VoiceoverState>(() => ({
    phase: 'opening',
    count: 0,
    peak: 0,
    elapsed: 0 as Micros,
    refused: null,
    take: null,
    film: 'muted',
  }))
  const { getState, setState: set } = store
  let microphone: Microphone | null = null
  let deafen: (() => void) | null = null
  let recording: Run | null = null
  let afterwards: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Counts what was asked of the microphone: one that comes too late is closed at once. */
  let asked = 0

  const filmEnd = () => layout(shown(editor.getState())).length

  const letGo = () => {
    asked++
    deafen?.()
    deafen = null
    microphone?.close()
    microphone = null
  }
  const refuse = (refused: RefusalCode) => {
    letGo()
    set({ phase: 'refused', refused, peak: 0 })
  }

  const turnOn = async () => {
    letGo()
    const mine = asked
    set({ phase: 'opening', refused: null })
    const opened = await recorder.openMicrophone()
    if (mine !== asked) return void (isRefusal(opened) || opened.value.close())
    if (isRefusal(opened)) return refuse(opened.refused)
    microphone = opened.value
    microphone.onLost(() => end(() => refuse('microphone-busy')))
    const stop = await player.listen(microphone, hear)
    if (mine !== asked) return stop?.()
    if (!stop) return refuse('no-recording')
    deafen = stop
    set({ phase: 'ready' })
  }

  const hear = ({ peak, run, samples, ended }: Heard) => {
    set({ peak })
    if (!recording) return
    if (samples.length > 0) recording.run ??= run
    if (recording.run !== run) return
    recording.wav.add(samples)
    recording.loudest = Math.max(recording.loudest, peak)
    set({ elapsed: toMicros(recording.wav.length()) })
    if (ended) keep()
  }

  /** From where the playhead stands; at the film's very end from its beginning. */
  const start = (from?: Micros) => {
    const { time } = playback.getState()
    const at = from ?? (time >= filmEnd() ? (0 as Micros) : time)
    clearTimeout(timer)
    editor.commit()
    playback.pause()
    playback.seek(at)
    countDown(countdown, at)
  }
  const countDown = (count: number, at: Micros) => {
    set({ phase: 'counting', count, elapsed: 0 as Micros })
    timer = setTimeout(() => (count > 1 ? countDown(count - 1, at) : record(at)), 1000)
  }
  const record = (at: Micros) => {
    set({ phase: 'recording' })
    player.setLoudness(loudness[getState().film])
    recording = { wav: createWavFile(sampleRate), from: at, run: null, loudest: 0 }
    playback.play()
  }
  const again = () => {
    const { take } = getState()
    if (take) start(take.span.start)
  }

  /** Puts what was recorded into the film, in place of the take before where that was recorded again. */
  const keep = () => {
    clearTimeout(timer)
    const done = recording
    recording = null
    if (!done) return
    player.setLoudness(1)
    playback.pause()
    set({ phase: 'keeping' })
    void put(done).finally(() => getState().phase === 'keeping' && set({ phase: 'ready' }))
    afterwards?.()
  }
  const put = async ({ wav, from, loudest }: Run) => {
    if (wav.length() === 0) return
    const id = newId<ItemId>()
    const before = getState().take
    const isThere = before && findItem(editor.getState().project, before.id) !== undefined
    const instead = isThere && before.span.start === from ? before.id : undefined
    await imports.add([wav.finish(nameOf())], { how: 'voice', at: from, itemId: id, instead })
    const span = layout(editor.getState().project).byItem.get(id)?.span
    if (span) set({ take: { id, span, silent: loudest < silence } })
  }

  /** Ends the countdown, or the take: the player tells when the last of it has come. */
  const stop = () => {
    clearTimeout(timer)
    if (getState().phase === 'counting') set({ phase: 'ready' })
    if (!recording) return
    playback.pause()
    timer = setTimeout(keep, longestWait)
  }
  /** Ends it, and then does what else is to be done; what was being spoken is kept. */
  const end = (then: () => void) => {
    stop()
    if (recording) afterwards = then
    else then()
  }

  return {
    store,
    /** Turns the microphone on; gives what lets go of it. */
    open: () => {
      afterwards = null
      void turnOn()
      const unfollow = playback.subscribe(({ playing }, before) => {
        if (before.playing && !playing) stop()
      })
      return () => {
        unfollow()
        end(letGo)
      }
    },
    turnOn,
    start: () => start(),
    again,
    stop,
    setFilm: (film: VoiceoverState['film']) => set({ film }),
    hearTake: () => {
      const { take } = getState()
      if (take) playback.playRange(take.span)
    },
  }
}
