import { useRef } from 'react'
import { useStore } from 'zustand'
import type { Target } from '../project/find'
import type { ClipId, Project } from '../project/project'
import { shown } from '../store/editor'
import { useStudio } from './useApp'

/**
 * The project as it is on screen, with what is being dragged or typed. A drag changes it with every move: whoever needs
 * a part only selects it, and is drawn anew only when that is another value. What is selected is a value or lies in the
 * project; for what is worked out of it, a new object each time, `isSame` tells whether it is another one.
 */
export function useFilm(): Project
export function useFilm<Part>(select: (film: Project) => Part, isSame?: (before: Part, now: Part) => boolean): Part
export function useFilm(select: (film: Project) => unknown = whole, isSame = Object.is) {
  const latest = useRef<unknown>(unasked)
  return useStore(useStudio().editor.store, (state) => {
    const now = select(shown(state))
    if (latest.current === unasked || !isSame(latest.current, now)) latest.current = now
    return latest.current
  })
}

const unasked = Symbol('not asked yet')

const whole = (film: Project) => film

/** The project as it was last kept, without what is being dragged or typed: for what can wait for the drop. */
export function useKeptFilm(): Project {
  return useStore(useStudio().editor.store, ({ project }) => project)
}

/** What the tools act on. */
export function useSelected(): Target | null {
  return useStore(useStudio().selection.store, ({ target }) => target)
}

/** The clip after the cut that is selected; `null` where none is, or it is there no more. */
export function useSelectedCut(): ClipId | null {
  const cut = useStore(useStudio().selection.store, (state) => state.cut)
  return useFilm(({ main }) => (cut && main.findIndex(({ id }) => id === cut) > 0 ? cut : null))
}
