import type { ProjectStore, ProjectSummary } from '../../ports/projectStore'
import { layout } from '../../project/layout'
import type { Project, ProjectId } from '../../project/project'

/** Projects for browsers without a database, and for tests: gone with the tab. */
export function createMemoryProjects(): ProjectStore {
  const kept = new Map<ProjectId, { readonly project: Project; readonly summary: ProjectSummary }>()
  return {
    list: async () => [...kept.values()].map(({ summary }) => summary),
    load: async (id) => kept.get(id)?.project ?? null,
    save: async (project) => {
      const { id, name } = project
      const cover = kept.get(id)?.summary.cover ?? null
      kept.set(id, { project, summary: { id, name, length: layout(project).length, changed: Date.now(), cover } })
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
