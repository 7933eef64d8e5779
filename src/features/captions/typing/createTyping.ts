import { createStore } from 'zustand/vanilla'
import { putCue } from '../../../edits/captionsLay'
import type { Edit } from '../../../edits/edit'
import { newId } from '../../../lib/newId'
import { createScope } from '../../../lib/scope'
import { findCue } from '../../../project/find'
import { placedCue } from '../../../project/layout'
import type { CueId } from '../../../project/project'
import { type Micros, plus } from '../../../project/time'
import { shown } from '../../../store/editor'
import type { Studio } from '../../../store/studio'
import { createFilmClock } from '../filmClock'
import { phraseEnd, phraseStart } from './phraseTimes'

export type TypingState = {
  readonly text: string
  /** The phrases of this session, the latest last. */
  readonly done: readonly CueId[]
  /** The film waits while keys are pressed. */
  readonly pausing: boolean
  /** There is no room for what was typed: the film is over, or full of captions. */
  readonly full: boolean
}

/** What is being typed stays in the picture for so long, or until its end is told. */
const provisional = 10_000_000
/** Pictures do not come so far apart; who jumps so far goes elsewhere. */
const jump = 1_000_000
/** After so long without a key the words are kept; and after a little longer a film that waited goes on. */
const rest = { keep: 500, play: 1200 }

/**
 * Typing while the film plays. A phrase begins with its first letter and ends with Enter; it is in the picture all the
 * while, kept whenever the keys rest, and one step to undo.
 */
export function createTyping({ editor, playback }: Studio) {
  const store = createStore<TypingState>(() => ({ text: '', done: [], pausing: false, full: false }))
  const clock = createFilmClock(playback)
  let phrase: { readonly id: CueId; readonly start: Micros } | null = null
  let lastEnd = playback.getState().time
  let timers: ReturnType<typeof setTimeout>[] = []
  const calm = () => {
    timers.forEach(clearTimeout)
    timers = []
  }

  const put = (end: Micros): Edit => {
    const { id, start } = phrase as NonNullable<typeof phrase>
    const { text } = store.getState()
    return (film) => putCue(film, { id, text: text.trim(), span: { start, end } })
  }
  const drop = () => {
    if (!phrase) return
    editor.cancel()
    editor.retract(phrase.id)
    phrase = null
  }

  /** What stands in the field now. `stamp`: when the key was pressed. */
  const type = (text: string, stamp: number) => {
    calm()
    store.setState({ text, full: false })
    if (text.trim() === '') return drop()
    phrase ??= { id: newId<CueId>(), start: phraseStart(clock.timeOf(stamp), lastEnd) }
    editor.preview('caption', put(plus(Math.max(phrase.start, clock.timeOf(stamp)) as Micros, provisional)), phrase.id)
    timers.push(setTimeout(editor.commit, rest.keep))
    if (store.getState().pausing && (playback.getState().playing || waiting)) wait()
  }

  let waiting = false
  const wait = () => {
    waiting = true
    playback.pause()
    timers.push(setTimeout(goOn, rest.play))
  }
  const goOn = () => {
    if (waiting) playback.play()
    waiting = false
  }

  /** The phrase ends here, and the next one begins. With nothing typed: the silence ends here. */
  const finish = (stamp: number) => {
    calm()
    const now = clock.timeOf(stamp)
    if (!phrase) {
      lastEnd = now
      return
    }
    const { id, start } = phrase
    const end = put(phraseEnd(start, now))
    editor.cancel()
    editor.apply('caption', end, id)
    const film = shown(editor.getState())
    if (!findCue(film, id)) return store.setState({ full: true })
    lastEnd = placedCue(film, id)?.span.end ?? now
    phrase = null
    store.setState(({ done }) => ({ text: '', done: [...done, id] }))
    goOn()
  }

  const setPausing = (pausing: boolean) => {
    store.setState({ pausing })
    if (!pausing) goOn()
  }
  /** Begins where the film is. What it gives ends it: what is being typed is kept, up to where the film is then. */
  const open = () => {
    const scope = createScope()
    scope.add(clock.open())
    lastEnd = playback.getState().time
    // Who goes elsewhere in the film begins there.
    scope.add(
      playback.subscribe(({ time }, before) => {
        if (!phrase && (time < before.time || time > plus(before.time, jump))) lastEnd = time
      }),
    )
    return () => {
      waiting = false
      finish(performance.now())
      calm()
      scope.close()
    }
  }
  return { store, type, finish, setPausing, open }
}

export type Typing = ReturnType<typeof createTyping>
