import { mapSame } from '../lib/mapSame'
import type { Cue, Item, Lane, Marker, Project } from '../project/project'

type Change = {
  readonly item: (item: Item, lane: Lane) => Item
  readonly marker: (marker: Marker) => Marker
  readonly cue: (cue: Cue) => Cue
}

/** Changes what can be pinned to clips. What stays the same stays shared, up to the very project. */
export function mapPinnable(project: Project, { item, marker, cue }: Change): Project {
  const lanes = mapSame(project.lanes, (lane) => {
    const items = mapSame(lane.items, (each) => item(each, lane))
    return items === lane.items ? lane : { ...lane, items }
  })
  const markers = mapSame(project.markers, marker)
  const cues = mapSame(project.captions.cues, cue)
  if (lanes === project.lanes && markers === project.markers && cues === project.captions.cues) return project
  const captions = cues === project.captions.cues ? project.captions : { ...project.captions, cues }
  return { ...project, lanes, markers, captions }
}
