import type { ProjectStore, ProjectSummary } from '../../ports/projectStore'
import type { Project, ProjectId } from '../../project/project'
import { summaryOf } from '../summaryOf'

/** Projects for browsers without a database, and for tests: gone with the tab. */
export function createMemoryProjects(): ProjectStore {
  const kept = new Map<ProjectId, { readonly project: Project; readonly summary: ProjectSummary }>()
  return {
    list: async () => [...kept.values()].map(({ summary }) => summary),
    load: async (id) => kept.get(id)?.project ?? null,
    save: async (project) => {
      const cover = kept.get(project.id)?.summary.cover ?? null
      kept.set(project.id, { project, summary: { ...summaryOf(project), cover } })
    },
    saveCover: async (id, cover) => {
      const one = kept.get(id)
      if (one) kept.set(id, { ...one, summary: { ...one.summary, cover } })
    },
    remove: async (id) => {
      kept.delete(id)
    },
    assetsInUse: async () => new Set([...kept.values()].flatMap(({ project }) => Object.keys(project.assets))),
  }
}
