import { isLaneGuarded } from '../project/find'
import { fitFor } from '../project/fit'
import { anchorAt } from '../project/layout'
import type { Asset, ClipId, Item, ItemId, LaneId, LaneKind, MainClip, Project } from '../project/project'
import { frameAt, frameStart, type Micros, plus } from '../project/time'
import type { Part } from './arrangements'
import { addLane, withMain } from './replace'
import { isFree } from './settle'

/** Puts a file into the project's library. It is heard or seen only once a clip of it is inserted. */
export function addAsset(project: Project, asset: Asset): Project {
  return project.assets[asset.id] === asset ? project : { ...project, assets: { ...project.assets, [asset.id]: asset } }
}

type InsertClip = { readonly asset: Asset; readonly clipId: ClipId; readonly index?: number }

/** As long as the source, down to whole frames of the film, so that every cut lies between two frames. */
export function clipOf(project: Project, asset: Asset, id: ClipId): MainClip {
  const frames = Math.max(1, frameAt(asset.duration, project.frameRate))
  return {
    id,
    sourceStart: 0 as Micros,
    length: Math.min(frameStart(frames, project.frameRate), asset.duration) as Micros,
    content: { kind: 'footage', asset: asset.id, fit: fitFor(asset, project.size) },
  }
}

// | A | B |  ->  | A | new | B |
//     ^ index
export function insertClip(project: Project, { asset, clipId, index = project.main.length }: InsertClip): Project {
  const clip = clipOf(project, asset, clipId)
  return withMain(addAsset(project, asset), project.main.toSpliced(index, 0, clip))
}

type InsertItem = { readonly asset: Asset; readonly itemId: ItemId; readonly laneId: LaneId; readonly start: Micros }

// lane 1  | song |                 lane 1  | song |
//            ^ start          ->   lane 2     | new |
//
// In the first lane that is free there; `laneId` names a new one where none is. A sound is free, as music is.
export function insertSound(project: Project, { asset, itemId, laneId, start }: InsertItem): Project {
  const content = { kind: 'footage', asset: asset.id, fit: 'fill' } as const
  const item: Item = { id: itemId, anchor: { start }, sourceStart: 0 as Micros, length: asset.duration, content }
  return placeItem(addAsset(project, asset), item, { kind: 'sound', start, newLane: laneId })
}

type Wanted = {
  readonly kind: LaneKind
  /** Where it shall begin in the film. */
  readonly start: Micros
  /** The lane that it shall lie on, where that is free; else the first that is. `newLane` asks for the new one. */
  readonly lane?: LaneId | undefined
  readonly newLane: LaneId
  /** On a lane of voices, and else on none. */
  readonly voice?: true
}

/** Puts an item on a lane of its kind where it meets no other and nothing is locked, or on a new one. */
export function placeItem(project: Project, item: Item, { kind, start, lane, newLane, voice }: Wanted): Project {
  const span = { start, end: plus(start, item.length) }
  const takes = (index: number) => {
    const candidate = project.lanes[index]
    if (candidate?.kind !== kind || isLaneGuarded(project, candidate.id)) return false
    return (candidate.id === lane || candidate.voice === voice) && isFree(project, index, span, item.id)
  }
  const added = () => addLane(project, { id: newLane, kind, items: [item], ...(voice && { voice }) })
  if (lane === newLane) return added()
  const wanted = project.lanes.findIndex(({ id }) => id === lane)
  const to = takes(wanted) ? wanted : project.lanes.findIndex((_, index) => takes(index))
  if (to < 0) return added()
  const lanes = project.lanes.map((each, at) => (at === to ? { ...each, items: [...each.items, item] } : each))
  return { ...project, lanes }
}

/** `part`: of an arrangement that it fills. */
type InsertOverlay = InsertItem & { readonly lane?: LaneId | undefined; readonly part?: Part }

/** Small, in the upper half, clear of the captions: seen at once, and hiding little. */
export const overlayPlacing = { x: 0.5, y: 0.3, size: 0.5 } as const

// lane       | new |
// main   |   A   |   B   |      pinned to what is seen where it begins
export function insertOverlay(project: Project, { asset, itemId, laneId, lane, start, part }: InsertOverlay): Project {
  const { length, content } = clipOf(project, asset, '' as ClipId)
  if (content.kind !== 'footage') return project
  const item: Item = {
    id: itemId,
    anchor: anchorAt(project, start),
    sourceStart: 0 as Micros,
    length,
    content: { ...content, fit: 'fit', placing: overlayPlacing, ...part },
  }
  return placeItem(addAsset(project, asset), item, { kind: 'overlay', start, lane, newLane: laneId })
}
