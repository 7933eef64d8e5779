import { clamp } from '../lib/clamp'
import { findItem, footageOf } from '../project/find'
import type { ItemId, Placing, Project } from '../project/project'
import { overlayPlacing } from './insert'
import { replaceItem } from './replace'

/** Where the middle of an overlay stands in the frame, and its share of the frame's sides. */
export function setPlacing(project: Project, id: ItemId, change: Partial<Placing>): Project {
  const item = findItem(project, id)
  const footage = footageOf(item)
  if (!item || !footage) return project
  const before = footage.placing ?? overlayPlacing
  const { x, y, size } = { ...before, ...change }
  const placing = { x: clamp(x, 0, 1), y: clamp(y, 0, 1), size: clamp(size, 0.1, 1) }
  const same = placing.x === before.x && placing.y === before.y && placing.size === before.size
  return same ? project : replaceItem(project, id, [{ ...item, content: { ...footage, placing } }])
}
