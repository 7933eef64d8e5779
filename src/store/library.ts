import { createStore } from 'zustand/vanilla'
import type { ProjectStore, ProjectSummary } from '../ports/projectStore'
import type { ProjectId } from '../project/project'

/** My videos, as the home screen lists them: newest change first. */
export type Library = ReturnType<typeof createLibrary>

export function createLibrary(projects: ProjectStore) {
  const store = createStore<{ readonly videos: readonly ProjectSummary[] | null }>(() => ({ videos: null }))
  const refresh = async () => {
    const videos = await projects.list()
    store.setState({ videos: videos.toSorted((a, b) => b.changed - a.changed) })
  }
  const remove = async (id: ProjectId) => {
    await projects.remove(id)
    await refresh()
  }
  return { store, getState: store.getState, subscribe: store.subscribe, refresh, remove }
}
