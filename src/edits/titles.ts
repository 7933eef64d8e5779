import { cleanText } from '../project/cleanText'
import { plainCaptions } from '../project/emptyProject'
import { findItem } from '../project/find'
import { anchorAt, layout } from '../project/layout'
import type { Item, ItemId, LaneId, Project } from '../project/project'
import type { TextStyle } from '../project/textStyle'
import type { Micros } from '../project/time'
import { placeItem } from './insert'
import { replaceItem } from './replace'
import { type StyleChange, tidyStyle } from './tidyStyle'

const usualLength = 3_000_000 as Micros

/** Larger than a caption, and above the faces. */
export const plainTitle: TextStyle = { ...plainCaptions, size: 0.1, y: 0.22 }

/** A label on a ground of its own, at the upper edge of what the apps leave free. */
export const stepStyle: TextStyle = {
  font: 'Onest',
  size: 0.085,
  x: 0.5,
  y: 0.2,
  color: '#2b1500',
  box: { color: '#ffa45c', opacity: 1, padding: 0.42, radius: 0.5, around: 'text' },
  motion: { in: { kind: 'pop', length: 500_000 as Micros } },
}

type NewTitle = {
  readonly id: ItemId
  readonly laneId: LaneId
  readonly at: Micros
  readonly text: string
  readonly style?: TextStyle
}

// main   |   A   |   B   |
// text         | title |        pinned to what is seen where it begins
export function addTitle(project: Project, { id, laneId, at, text, style = plainTitle }: NewTitle): Project {
  if (layout(project).length === 0) return project
  const item: Item = {
    id,
    anchor: anchorAt(project, at),
    sourceStart: 0 as Micros,
    length: usualLength,
    content: { kind: 'title', text: cleanText(text), style },
  }
  return placeItem(project, item, { kind: 'text', start: at, newLane: laneId })
}

type Change = { readonly text?: string; readonly style?: StyleChange }

export function setTitle(project: Project, id: ItemId, { text, style }: Change): Project {
  const item = findItem(project, id)
  if (item?.content.kind !== 'title') return project
  const before = item.content
  const after = { ...before, text: cleanText(text ?? before.text), style: tidyStyle(before.style, style) }
  if (after.text === before.text && after.style === before.style) return project
  return replaceItem(project, id, [{ ...item, content: after }])
}

/** Drops titles without words: begun in a session that ended before anything was typed. */
export function dropEmptyTitles(project: Project): Project {
  const blank = project.lanes
    .flatMap(({ items }) => items)
    .filter(({ content }) => content.kind === 'title' && content.text.trim() === '')
  return blank.reduce((film, { id }) => replaceItem(film, id, []), project)
}
