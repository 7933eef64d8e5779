import type { ProjectId } from '../../project/project'

/** Milliseconds: the lock of a page that was just reloaded, or of a tab that crashed, can outlive it for a moment. */
const patience = 2000

/**
 * Makes this tab the only one that has the project open: two would overwrite each other's edits. Gives what lets go
 * of it, or `null` where another tab has it.
 */
export function holdProject(id: ProjectId): Promise<(() => void) | null> {
  if (!navigator.locks) return Promise.resolve(() => {})
  return new Promise((resolve) => {
    const held = () => new Promise<void>((release) => resolve(release))
    navigator.locks
      .request(`tasma-project-${id}`, { signal: AbortSignal.timeout(patience) }, held)
      .catch(() => resolve(null))
  })
}
