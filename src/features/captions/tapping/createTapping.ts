import { createStore } from 'zustand/vanilla'
import { type Mark, retimeCues } from '../../../edits/captionsTime'
import type { Edit } from '../../../edits/edit'
import { newId } from '../../../lib/newId'
import { createScope } from '../../../lib/scope'
import { layout, type PlacedCue } from '../../../project/layout'
import { type Micros, minus } from '../../../project/time'
import { shown } from '../../../store/editor'
import type { Studio } from '../../../store/studio'
import { createFilmClock } from '../filmClock'

export type TappingState = {
  /** `counting` down to the start; `standing` while the film was halted in between. */
  readonly phase: 'ready' | 'counting' | 'running' | 'standing' | 'over'
  /** Seconds until the film begins. */
  readonly count: number
  /** How many lines have begun. */
  readonly begun: number
  /** The last of them is still being said. */
  readonly open: boolean
}

/** Between hearing and pressing: less than for typing, since one knows what comes. */
const reaction = 150_000
/** So much of the film is heard again before the line that is to be pressed anew. */
const runUp = 2_000_000
const countdown = 3
/** The film may end a picture early, and a slow one. */
const lastPicture = 100_000

/**
 * Giving lines their times while the film plays: each press begins the next and ends the one before. What was pressed
 * is kept at once, as one step to undo; the lines that are still to come wait out of sight.
 */
export function createTapping({ editor, playback }: Studio, lines: readonly PlacedCue[]) {
  const store = createStore<TappingState>(() => ({ phase: 'ready', count: 0, begun: 0, open: false }))
  const series = newId()
  const clock = createFilmClock(playback)
  const [head, tail] = [lines[0], lines.at(-1)]
  const origin = head?.span.start ?? (0 as Micros)
  const filmEnd = () => layout(shown(editor.getState())).length
  let marks: readonly Mark[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const retime = (waiting: boolean): Edit => {
    const told = marks
    return (film) =>
      head && tail ? retimeCues(film, { first: head.cue.id, last: tail.cue.id, marks: told, waiting }) : film
  }
  /** Keeps what was pressed, and shows it as if it were all there is. */
  const keep = (open: boolean) => {
    editor.cancel()
    if (marks.length > 0) editor.apply('captionTaps', retime(false), series)
    else editor.retract(series)
    if (marks.length < lines.length || open) editor.preview('captionTaps', retime(true), series)
    store.setState({ begun: marks.length, open })
  }

  const run = () => {
    store.setState({ phase: 'running' })
    playback.play()
  }
  const tick = () => {
    const { count } = store.getState()
    if (count <= 1) return run()
    store.setState({ count: count - 1 })
    timer = setTimeout(tick, 1000)
  }
  const start = () => {
    clearTimeout(timer)
    playback.pause()
    playback.seek(origin)
    // Where they stand so far they would come by while one waits for the first.
    editor.preview('captionTaps', retime(true), series)
    store.setState({ phase: 'counting', count: countdown })
    timer = setTimeout(tick, 1000)
  }

  const ended = (time: Micros): readonly Mark[] =>
    marks.map((mark, index) => (index === marks.length - 1 ? { ...mark, end: time } : mark))
  const timeOf = (stamp: number) => Math.max(origin, minus(clock.timeOf(stamp), reaction)) as Micros

  /** The next line begins; after the last one, that one ends. Before the film runs: it runs. */
  const tap = (stamp: number) => {
    const { phase, open } = store.getState()
    if (phase !== 'running') return phase === 'ready' ? start() : goOn()
    const time = timeOf(stamp)
    if (open) marks = ended(time)
    const isNext = marks.length < lines.length
    if (isNext) marks = [...marks, { start: time, end: filmEnd() }]
    keep(isNext)
    if (!isNext) finish()
  }
  /** The line ends, and nothing is said for a while. */
  const hush = (stamp: number) => {
    if (!store.getState().open) return
    marks = ended(timeOf(stamp))
    keep(false)
  }
  /** Takes the last press back, and lets what led up to it be heard again. */
  const back = () => {
    const last = marks.at(-1)
    if (!last) return
    marks = marks.slice(0, -1)
    const before = marks.at(-1)
    // The line before goes on until it is ended anew.
    if (before && before.end === last.start) marks = ended(filmEnd())
    keep(before !== undefined && before.end === last.start)
    playback.seek(Math.max(origin, last.start - runUp))
    run()
  }
  const restart = () => {
    marks = []
    keep(false)
    start()
  }
  const halt = () => {
    clearTimeout(timer)
    playback.pause()
    store.setState({ phase: 'standing' })
  }
  const goOn = () => {
    clearTimeout(timer)
    run()
  }

  /** Keeps what was pressed; a line that is still being said ends where the film is. */
  const finish = () => {
    clearTimeout(timer)
    if (store.getState().open) marks = ended(playback.getState().time)
    keep(false)
    editor.cancel()
    playback.pause()
    store.setState({ phase: 'over' })
  }

  const isBegun = () => store.getState().phase !== 'ready' && store.getState().phase !== 'over'
  /** Listens to the film; what it gives ends it all. */
  const open = () => {
    const scope = createScope()
    scope.add(clock.open())
    scope.add(
      playback.subscribe(({ playing, time }, before) => {
        if (store.getState().phase !== 'running' || playing || !before.playing) return
        if (time >= filmEnd() - lastPicture) finish()
        else store.setState({ phase: 'standing' })
      }),
    )
    scope.add(() => isBegun() && finish())
    return scope.close
  }
  return { store, lines, tap, hush, back, restart, halt, goOn, finish, open }
}

export type Tapping = ReturnType<typeof createTapping>
