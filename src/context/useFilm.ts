import { useStore } from 'zustand'
import type { Target } from '../project/find'
import type { Project } from '../project/project'
import { shown } from '../store/editor'
import { useStudio } from './useApp'

/** The project as it is on screen, with what is being dragged or typed. */
export function useFilm(): Project {
  return useStore(useStudio().editor.store, shown)
}

/** What the tools act on. */
export function useSelected(): Target | null {
  return useStore(useStudio().selection.store, ({ target }) => target)
}
