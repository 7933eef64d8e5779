import type { MediaStore } from '../../ports/mediaStore'
import { createKeptDrawings } from './keptDrawings'
import { sweepLight } from './lightFiles'
import type { OpenedProjects } from './openProjects'
import { clearFolder, ownFolder } from './ownFolder'

/** Held shared by every open editor, and exclusively while nothing must be in use. */
const lockName = 'tasma-media'

/** Keeps other tabs from sweeping, until the function that it gives is called. */
export async function holdMedia(): Promise<() => void> {
  if (!navigator.locks) return () => {}
  return new Promise((resolve) => {
    void navigator.locks.request(lockName, { mode: 'shared' }, () => new Promise<void>((release) => resolve(release)))
  })
}

/**
 * Removes what an import or a film that was cut off has left behind: media that no project uses, what was drawn
 * of them, and all films. Does
 * nothing while any tab has a project open, since one may just be bringing in what no kept project knows yet.
 */
export async function sweep(media: MediaStore, projects: Pick<OpenedProjects, 'assetsInUse' | 'lasting'>) {
  // Projects in memory say nothing about the media of those that cannot be reached now.
  if (!navigator.locks || !media.lasting || !projects.lasting) return
  await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (!lock) return
    const used = await projects.assetsInUse()
    // What cannot be removed now takes room, and nothing else: the next start tries again.
    await media.remove((await media.ids()).filter((id) => !used.has(id))).catch(() => {})
    await createKeptDrawings().sweep(used)
    await sweepLight(used).catch(() => {})
    await clearFolder(await ownFolder('films')).catch(() => {})
  })
}
