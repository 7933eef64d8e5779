import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ProjectSummary } from '../../ports/projectStore'
import type { Project } from '../../project/project'

/**
 * One record of each kind for a project, under its id, always written together: so that the list of videos, and what
 * media they use, can be had without reading the projects. A spare copy lies under a key of its own.
 */
interface Schema extends DBSchema {
  projects: { key: string; value: Project }
  /** Ids of the media that the project under the same key uses. */
  assets: { key: string; value: readonly string[] }
  summaries: { key: string; value: Omit<ProjectSummary, 'cover'> }
  covers: { key: string; value: Blob }
}

export type ProjectDatabase = IDBPDatabase<Schema>

/**
 * The connection to the database. `at` is there at once, so that a save can begin in the very moment that the page
 * goes; the browser can close it at any time, then the next call opens it again.
 */
export type Connection = { readonly now: () => ProjectDatabase | null; readonly open: () => Promise<ProjectDatabase> }

/** Throws where the browser has no database, or a newer version of this program has changed it. */
export async function connect(): Promise<Connection> {
  let opened: ProjectDatabase | null = null

  const open = async () => {
    const lost = () => {
      opened?.close()
      opened = null
    }
    opened ??= await openDB<Schema>('tasma', 1, {
      upgrade: (database) => {
        for (const name of ['projects', 'assets', 'summaries', 'covers'] as const) database.createObjectStore(name)
      },
      // A newer version of the program waits in another tab: let it have the database.
      blocking: lost,
      terminated: lost,
    })
    return opened
  }

  await open().catch(open)
  return { now: () => opened, open }
}
