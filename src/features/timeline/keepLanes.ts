import { memoize } from '../../lib/memoize'
import type { Project } from '../../project/project'

/** The film while something is carried: a lane that it leaves empty stays, so that nothing jumps under the pointer. */
export const keepLanes = memoize((project: Project): Project => {
  const lanes = project.lanes.map((lane) => (lane.settings ? lane : { ...lane, settings: {} }))
  return { ...project, lanes }
})
