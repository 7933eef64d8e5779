import { layout, type PlacedItem } from '../project/layout'
import type { Project } from '../project/project'
import { contains, type Micros } from '../project/time'

/** What of a kind of lane is seen at `time`, from the first lane to the last; hidden lanes are not. */
export function itemsAt(project: Project, time: Micros, kind: 'overlay' | 'text'): readonly PlacedItem[] {
  return layout(project).items.filter(({ lane: index, span }) => {
    const lane = project.lanes[index]
    return lane?.kind === kind && !lane.settings?.hidden && contains(span, time)
  })
}
