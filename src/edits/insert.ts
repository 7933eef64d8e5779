import { fitFor } from '../project/fit'
import { layout } from '../project/layout'
import type { Asset, ClipId, ItemId, LaneId, MainClip, Project, SoundItem } from '../project/project'
import { frameAt, frameStart, type Micros, overlaps, plus } from '../project/time'

/** Puts a file into the project's library. It is heard or seen only once a clip of it is inserted. */
export function addAsset(project: Project, asset: Asset): Project {
  return { ...project, assets: { ...project.assets, [asset.id]: asset } }
}

type InsertClip = { readonly asset: Asset; readonly clipId: ClipId; readonly index?: number }

// | A | B |  ->  | A | new | B |
//     ^ index
//
// As long as the source, down to whole frames of the film, so that every cut lies between two frames.
export function insertClip(project: Project, { asset, clipId, index = project.main.length }: InsertClip): Project {
  const frames = Math.max(1, frameAt(asset.duration, project.frameRate))
  const clip: MainClip = {
    id: clipId,
    asset: asset.id,
    sourceStart: 0 as Micros,
    length: Math.min(frameStart(frames, project.frameRate), asset.duration) as Micros,
    fit: fitFor(asset, project.size),
  }
  return { ...addAsset(project, asset), main: project.main.toSpliced(index, 0, clip) }
}

type InsertSound = { readonly asset: Asset; readonly itemId: ItemId; readonly laneId: LaneId; readonly start: Micros }

// lane 1  | song |                 lane 1  | song |
//            ^ start          ->   lane 2     | new |
//
// In the first lane that is free there; `laneId` names a new one where none is.
export function insertSound(project: Project, { asset, itemId, laneId, start }: InsertSound): Project {
  const item: SoundItem = { id: itemId, asset: asset.id, start, sourceStart: 0 as Micros, length: asset.duration }
  return placeSound(addAsset(project, asset), item, laneId)
}

/** Puts a sound into the first lane where it meets no other, or into a new one below them. */
export function placeSound(project: Project, item: SoundItem, newLane: LaneId): Project {
  const span = { start: item.start, end: plus(item.start, item.length) }
  const taken = layout(project).sounds.filter((placed) => overlaps(placed.span, span))
  const free = project.lanes.findIndex((_, lane) => !taken.some((placed) => placed.lane === lane))
  const lanes =
    free < 0
      ? [...project.lanes, { id: newLane, items: [item] }]
      : project.lanes.map((lane, at) => (at === free ? { ...lane, items: [...lane.items, item] } : lane))
  return { ...project, lanes }
}
