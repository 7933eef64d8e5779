import { attach, isPinned, layout, type PlacedCue, type PlacedItem } from '../project/layout'
import type { Attached, Cue, Item, Project } from '../project/project'
import { sourceAt } from '../project/source'
import { type Micros, minus, type Span, spanLength } from '../project/time'
import { withPart } from '../project/words'

/** The item without what is trimmed away beneath its beginning: it is to be put where it is seen from on. */
export const seenPart = ({ item, skipped }: Pick<PlacedItem, 'item' | 'skipped'>): Item =>
  skipped === 0 ? item : { ...item, sourceStart: sourceAt(item, skipped), length: minus(item.length, skipped) }

/** The same, put there: pinned to where its clip begins. */
export function asSeen(project: Project, placed: PlacedItem): Item {
  const { anchor } = placed.item
  const clip = isPinned(anchor) ? layout(project).clips.get(anchor.on)?.clip : undefined
  if (placed.skipped === 0 || !clip) return placed.item
  return { ...seenPart(placed), anchor: { on: clip.id, at: clip.sourceStart } }
}

/** A caption of which only `part` is left: its words begin when they did. It stands where `place` says, or free. */
export const partOfCue = ({ cue, whole, span }: PlacedCue, part: Span = span): Cue => ({
  ...withPart(cue, whole, part),
  place: part,
})

/** The same, on the content that it comments on. */
export const partOnContent = (project: Project, placed: PlacedCue, part: Span = placed.span): Cue => ({
  ...partOfCue(placed, part),
  place: attach(project, part),
})

/** A caption that loses the last `by` of the film that it lies over; it stays on the content that it began on. */
export function endingEarlier({ cue, whole }: PlacedCue, place: Attached, by: number): Cue {
  const left = { start: whole.start, end: minus(whole.end, by as Micros) }
  const length = Math.round((place.length * spanLength(left)) / spanLength(whole)) as Micros
  return { ...withPart(cue, whole, left), place: { ...place, length } }
}
