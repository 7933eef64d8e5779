import type { ProjectSummary } from '../ports/projectStore'
import { layout } from '../project/layout'
import type { Project } from '../project/project'

/** What the list of videos says of a project that is kept now. */
export const summaryOf = (project: Project): Omit<ProjectSummary, 'cover'> => ({
  id: project.id,
  name: project.name,
  length: layout(project).length,
  bytes: Object.values(project.assets).reduce((sum, { bytes }) => sum + bytes, 0),
  changed: Date.now(),
})
