import type { Project, ProjectId } from '../project/project'

export type ProjectSummary = {
  readonly id: ProjectId
  readonly name: string
  readonly length: number
  /** What its files take on the device; not known of what an older version of the program kept. */
  readonly bytes?: number
  /** Milliseconds since 1970, for people; the order of writes never depends on it. */
  readonly changed: number
  readonly cover: Blob | null
}

export type ProjectStore = {
  readonly list: () => Promise<readonly ProjectSummary[]>
  /** `null` where there is no such project or nothing readable is left of it. */
  readonly load: (id: ProjectId) => Promise<Project | null>
  /** Must begin its write before it returns, so that a save started in `pagehide` survives. */
  readonly save: (project: Project) => Promise<void>
  /** Keeps a picture for the list of videos, if the project is still there. */
  readonly saveCover: (id: ProjectId, cover: Blob) => Promise<void>
  /** Must begin at once, as a save. */
  readonly remove: (id: ProjectId) => Promise<void>
  /** Ids of the assets that any kept project uses. */
  readonly assetsInUse: () => Promise<ReadonlySet<string>>
}
