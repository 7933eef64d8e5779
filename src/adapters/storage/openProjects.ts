import type { ProjectStore } from '../../ports/projectStore'
import { createMemoryProjects } from '../memory/memoryProjects'
import { createIdbProjects } from './idbProjects'
import { isNamed } from './ownFolder'
import { connect } from './projectDatabase'

/** `lasting` is false where they are kept in memory only, and gone with the tab. */
export type OpenedProjects = ProjectStore & { readonly lasting: boolean }

/**
 * The best project store that this browser has. Throws where there are kept projects that this version of the program
 * cannot reach: an empty list in their place would look as if they were lost.
 */
export async function openProjects(): Promise<OpenedProjects> {
  try {
    return { ...createIdbProjects(await connect()), lasting: true }
  } catch (cause) {
    if (isNamed(cause, 'VersionError') || isNamed(cause, 'QuotaExceededError')) {
      throw new Error('The kept videos cannot be reached', { cause })
    }
    return { ...createMemoryProjects(), lasting: false }
  }
}
