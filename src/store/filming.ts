import { createStore } from 'zustand/vanilla'
import type { Film, FilmMaker, FilmProgress, FilmSettings } from '../ports/filmMaker'
import { isRefusal, type Outcome, type Refusal } from '../ports/refusal'
import { layout } from '../project/layout'
import type { Project } from '../project/project'
import { toSeconds } from '../project/time'
import { audioBitrate } from '../render/mix'

export type FilmingState =
  | { readonly phase: 'idle' }
  /** `left`: seconds that are still needed, once that can be told. */
  | { readonly phase: 'making'; readonly progress: FilmProgress; readonly left: number | null }
  | { readonly phase: 'done'; readonly film: Film }
  | { readonly phase: 'refused'; readonly refusal: Refusal }

/** The one film that is being made, or was made last. */
export type Filming = ReturnType<typeof createFilming>

export function createFilming(maker: FilmMaker, now: () => number = () => performance.now()) {
  const store = createStore<FilmingState>(() => ({ phase: 'idle' }))
  let abort: AbortController | null = null

  /** Forgets the last film, file and all; ends the one that is being made. */
  const reset = () => {
    abort?.abort()
    abort = null
    const state = store.getState()
    if (state.phase === 'done') void state.film.discard()
    store.setState({ phase: 'idle' }, true)
  }

  const start = async (project: Project, settings: FilmSettings) => {
    reset()
    const mine = new AbortController()
    abort = mine
    const left = createClock(now)
    const progress = (progress: FilmProgress) => {
      if (abort === mine) store.setState({ phase: 'making', progress, left: left(progress) }, true)
    }
    progress({ step: 'preparing', share: 0 })
    const outcome = await maker
      .make(project, settings, { signal: mine.signal, progress })
      .catch((cause): Outcome<Film> => ({ refused: 'failed', detail: String(cause) }))
    if (abort !== mine) {
      if (!isRefusal(outcome)) void outcome.value.discard()
      return
    }
    abort = null
    store.setState(
      isRefusal(outcome) ? { phase: 'refused', refusal: outcome } : { phase: 'done', film: outcome.value },
      true,
    )
  }

  return { store, getState: store.getState, subscribe: store.subscribe, start, reset }
}

/** Tells the seconds left from the pace so far; nothing while the pace is still a guess. */
function createClock(now: () => number) {
  let first: { at: number; share: number } | null = null
  return ({ step, share }: FilmProgress): number | null => {
    if (step !== 'making') return null
    first ??= { at: now(), share }
    const seconds = (now() - first.at) / 1000
    const done = share - first.share
    return seconds < 1 || done < 0.02 ? null : (seconds / done) * (1 - share)
  }
}

/** Bytes of the finished film, told from its length and rates. */
export const estimateBytes = (project: Project, { bitrate }: Pick<FilmSettings, 'bitrate'>) =>
  Math.round((toSeconds(layout(project).length) * (bitrate + audioBitrate)) / 8)
