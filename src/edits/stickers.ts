import { isAlike } from '../lib/canonical'
import { clamp } from '../lib/clamp'
import { findItem } from '../project/find'
import { anchorAt, layout } from '../project/layout'
import type { Item, ItemId, LaneId, Project, Sticker } from '../project/project'
import { type StickerName, stickerFamilies, stickerLimits } from '../project/stickers'
import { contains, type Micros } from '../project/time'
import { placeItem } from './insert'
import { replaceItem } from './replace'
import { tidyMotion, turned } from './tidyStyle'

const usualLength = 3_000_000 as Micros

/** Where one is seen at once: below the labels of steps, and the next one beside it. */
const spots = [
  { x: 0.5, y: 0.36 },
  { x: 0.27, y: 0.54 },
  { x: 0.73, y: 0.54 },
  { x: 0.27, y: 0.34 },
  { x: 0.73, y: 0.34 },
] as const
/** Clear of the picture, at its upper edge. */
const barPlace = { x: 0.5, y: 0.02, size: 1 } as const

const wide: readonly StickerName[] = ['ribbon', 'plate', 'wave', 'drawnLine', 'drawnArrow']
const sizeOf = (name: StickerName) => {
  if (wide.includes(name) || stickerFamilies.frames.some((each) => each === name)) return 0.6
  return stickerFamilies.numbers.some((each) => each === name) ? 0.24 : 0.4
}

type NewSticker = { readonly id: ItemId; readonly laneId: LaneId; readonly at: Micros; readonly name: StickerName }

// main   |   A   |   B   |
// text         | star |          pinned to what is seen where it begins
//
// The bar that tells how far the film is goes with the film itself: from its start to its end.
export function addSticker(project: Project, { id, laneId, at, name }: NewSticker): Project {
  const { length } = layout(project)
  if (length === 0) return project
  const runs = name === 'progress'
  const start = runs ? (0 as Micros) : at
  const place = runs ? barPlace : { ...freeSpot(project, at), size: sizeOf(name) }
  const item: Item = {
    id,
    anchor: runs ? { start } : anchorAt(project, at),
    sourceStart: 0 as Micros,
    length: runs ? length : usualLength,
    content: { kind: 'sticker', name, ...place },
  }
  return placeItem(project, item, { kind: 'text', start, newLane: laneId })
}

/** The first where nothing stands at that time; where all are taken, the first again. */
function freeSpot(project: Project, at: Micros) {
  const taken = layout(project).items.flatMap(({ item: { content }, span }) =>
    content.kind === 'sticker' && contains(span, at) ? content : [],
  )
  const isFree = ({ x, y }: (typeof spots)[number]) =>
    !taken.some((other) => Math.abs(other.x - x) < 0.1 && Math.abs(other.y - y) < 0.1)
  return spots.find(isFree) ?? spots[0]
}

export type StickerChange = {
  readonly [Key in Exclude<keyof Sticker, 'kind' | 'name'>]?: Sticker[Key] | undefined
}

/** Places, tints or moves a sticker; `undefined` makes it plain again. */
export function setSticker(project: Project, id: ItemId, change: StickerChange): Project {
  const item = findItem(project, id)
  if (item?.content.kind !== 'sticker') return project
  const content = tidy({ ...item.content, ...change } as Sticker)
  return isAlike(content, item.content) ? project : replaceItem(project, id, [{ ...item, content }])
}

function tidy({ kind, name, x, y, size, rotation, mirrored, color, motion }: Sticker): Sticker {
  const turn = turned(rotation ?? 0)
  const moves = motion && tidyMotion(motion)
  return {
    kind,
    name,
    x: clamp(x, 0, 1),
    y: clamp(y, 0, 1),
    size: clamp(size, stickerLimits.least, stickerLimits.most),
    ...(turn !== 0 && { rotation: turn }),
    ...(mirrored && { mirrored }),
    ...(color && { color }),
    ...(moves && { motion: moves }),
  }
}
