import { createStore } from 'zustand/vanilla'
import { longestName, rename } from '../edits/film'
import { newId } from '../lib/newId'
import { nextName } from '../lib/nextName'
import type { ProjectStore, ProjectSummary } from '../ports/projectStore'
import type { ProjectId } from '../project/project'

/** Milliseconds in which a video that was deleted can be had back. */
export const regret = 8000

export type LibraryState = {
  /** Newest change first; `null` until they are known. */
  readonly videos: readonly ProjectSummary[] | null
  /** The one that was deleted last, while it can be had back: until then nothing of it is gone. */
  readonly removed: ProjectSummary | null
  /** Why a video could not be changed. */
  readonly problem: 'unreadable' | 'elsewhere' | null
}

/** My videos, as the home screen lists them. */
export type Library = ReturnType<typeof createLibrary>

/** `hold` makes this tab the only one that has a project open, until what it gives is called; `null` where it cannot. */
export function createLibrary(projects: ProjectStore, hold: (id: ProjectId) => Promise<(() => void) | null>) {
  const store = createStore<LibraryState>(() => ({ videos: null, removed: null, problem: null }))
  let timer: ReturnType<typeof setTimeout> | undefined

  const refresh = async () => {
    const videos = (await projects.list()).filter(({ id }) => id !== store.getState().removed?.id)
    store.setState({ videos: videos.toSorted((a, b) => b.changed - a.changed) })
  }

  /** Ends the time for regret. */
  const settle = async () => {
    clearTimeout(timer)
    const { removed } = store.getState()
    store.setState({ removed: null })
    if (removed) await projects.remove(removed.id)
  }

  const remove = async (id: ProjectId) => {
    await settle()
    const removed = store.getState().videos?.find((video) => video.id === id) ?? null
    store.setState({ removed, problem: null })
    timer = setTimeout(() => void settle(), regret)
    await refresh()
  }

  const restore = async () => {
    clearTimeout(timer)
    store.setState({ removed: null })
    await refresh()
  }

  const changeName = async (id: ProjectId, name: string) => {
    store.setState({ problem: null })
    const letGo = await hold(id)
    if (!letGo) return store.setState({ problem: 'elsewhere' })
    const project = await projects.load(id)
    if (project) await projects.save(rename(project, name))
    else store.setState({ problem: 'unreadable' })
    letGo()
    await refresh()
  }

  /** The files are shared: a copy takes no room of its own. */
  const duplicate = async (id: ProjectId) => {
    const project = await projects.load(id)
    store.setState({ problem: project ? null : 'unreadable' })
    if (!project) return
    const videos = store.getState().videos ?? []
    const taken = videos.map(({ name }) => name)
    const copy = { ...project, id: newId<ProjectId>(), name: nextName(project.name, taken, longestName) }
    await projects.save(copy)
    const cover = videos.find((video) => video.id === id)?.cover
    if (cover) await projects.saveCover(copy.id, cover)
    await refresh()
  }

  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
    refresh,
    remove,
    restore,
    settle,
    rename: changeName,
    duplicate,
  }
}
