import { flatMapSame, mapSame } from '../lib/mapSame'
import { isLaneGuarded } from '../project/find'
import { layout } from '../project/layout'
import type { Anchor, Cue, Item, Place, Project } from '../project/project'
import { partOfCue, seenPart } from './seenPart'

/**
 * What is pinned to a clip that is gone from `project` goes with it. On a locked or hidden lane nothing goes: it stays
 * where it stood in the film `before`, free.
 */
export function dropOrphans(project: Project, before: Project): Project {
  const clips = new Set(project.main.map(({ id }) => id))
  if (before.main.every(({ id }) => clips.has(id))) return project
  const isLost = (where: Anchor | Place) => 'on' in where && !clips.has(where.on)

  const { byItem, cues: placedCues } = layout(before)
  const freed = (item: Item): readonly Item[] => {
    const placed = byItem.get(item.id)
    return placed ? [{ ...seenPart(placed), anchor: { start: placed.span.start } }] : []
  }
  const lanes = mapSame(project.lanes, (lane) => {
    const guarded = isLaneGuarded(before, lane.id)
    const items = flatMapSame(lane.items, (item) => (!isLost(item.anchor) ? [item] : guarded ? freed(item) : []))
    return items === lane.items ? lane : { ...lane, items }
  })

  const places = new Map(placedCues.map((placed) => [placed.cue.id, placed]))
  const stays = (cue: Cue): readonly Cue[] => {
    const placed = places.get(cue.id)
    return placed ? [partOfCue(placed)] : []
  }
  const guarded = isLaneGuarded(before, 'captions')
  const cues = flatMapSame(project.captions.cues, (cue) => (!isLost(cue.place) ? [cue] : guarded ? stays(cue) : []))
  const markers = flatMapSame(project.markers, (marker) => (isLost(marker.anchor) ? [] : [marker]))
  const { cover, ...film } = project
  return {
    ...film,
    ...(cover && !isLost(cover) && { cover }),
    lanes: lanes === project.lanes ? lanes : lanes.filter(({ items, settings }) => items.length > 0 || settings),
    captions: cues === project.captions.cues ? project.captions : { ...project.captions, cues },
    markers,
  }
}
