import { assetsInUse, findItem } from '../project/find'
import { layout } from '../project/layout'
import type { Asset, Item, ItemId, LaneId, Project } from '../project/project'
import { type Micros, minus } from '../project/time'
import { addAsset, placeItem } from './insert'
import { replaceItem } from './replace'

type Voice = {
  readonly asset: Asset
  readonly at: Micros
  readonly itemId: ItemId
  /** Names a new lane where no lane of voices is free. */
  readonly laneId: LaneId
  /** The take that it replaces. */
  readonly instead?: ItemId | undefined
}

// main   |   A   |  B  |
// voice    | take    |        free, as it is told over many clips: with one of them it would be gone
//
// It never makes the film longer.
export function layVoice(project: Project, { asset, at, itemId, laneId, instead }: Voice): Project {
  const before = instead ? withoutTake(project, instead) : project
  const length = Math.min(asset.duration, minus(layout(project).length, at)) as Micros
  if (!asset.audio || length <= 0) return project
  const item: Item = {
    id: itemId,
    anchor: { start: at },
    sourceStart: 0 as Micros,
    length,
    content: { kind: 'footage', asset: asset.id, fit: 'fill' },
  }
  return placeItem(addAsset(before, asset), item, { kind: 'sound', voice: true, start: at, newLane: laneId })
}

/** A take that was not good enough is not kept among the files either. */
function withoutTake(project: Project, id: ItemId): Project {
  const content = findItem(project, id)?.content
  const without = replaceItem(project, id, [])
  if (content?.kind !== 'footage' || assetsInUse(without).has(content.asset)) return without
  const { [content.asset]: _, ...assets } = without.assets
  return { ...without, assets }
}
