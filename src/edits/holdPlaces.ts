import { isAttached, isPinned, layout } from '../project/layout'
import type { ClipId, Cue, Item, MainClip, Marker, Pin, Project } from '../project/project'
import { offsetOf, sourceAt } from '../project/source'
import type { Micros } from '../project/time'
import { mapPinnable } from './mapPinnable'
import { seenPart } from './seenPart'

/**
 * What is seen pinned to clips that are about to show another part of a source is pinned anew, so that it keeps its
 * place in the film. `after`: the clips as they shall be, by the same ids. What is out of sight stays with its content.
 */
export function holdPlaces(project: Project, after: ReadonlyMap<ClipId, MainClip>): Project {
  const { clips } = layout(project)
  const axes = (pin: Pin) => {
    const before = clips.get(pin.on)?.clip
    const to = after.get(pin.on)
    return before && to ? { before, to, offset: offsetOf(before, pin.at) } : null
  }

  const held = (item: Item): Item => {
    const axis = isPinned(item.anchor) ? axes(item.anchor) : null
    if (!axis || axis.offset >= axis.before.length || -axis.offset >= item.length) return item
    const at = sourceAt(axis.to, axis.offset)
    if (at >= 0) return { ...item, anchor: { on: axis.to.id, at } }
    const skipped = -axis.offset as Micros
    return { ...seenPart({ item, skipped }), anchor: { on: axis.to.id, at: axis.to.sourceStart } }
  }
  const heldMarker = (marker: Marker): Marker => {
    const axis = isPinned(marker.anchor) ? axes(marker.anchor) : null
    if (!axis || axis.offset < 0 || axis.offset >= axis.before.length) return marker
    return { ...marker, anchor: { on: axis.to.id, at: sourceAt(axis.to, axis.offset) } }
  }
  const heldCue = (cue: Cue): Cue => {
    const { place } = cue
    const axis = isAttached(place) ? axes(place) : null
    if (!axis || !isAttached(place)) return cue
    const end = offsetOf(axis.before, place.at + place.length)
    if (end <= 0 || axis.offset >= axis.before.length) return cue
    const at = Math.max(0, sourceAt(axis.to, axis.offset)) as Micros
    const length = Math.max(1, sourceAt(axis.to, end) - at) as Micros
    return { ...cue, place: { on: axis.to.id, at, length } }
  }

  return mapPinnable(project, { item: held, marker: heldMarker, cue: heldCue })
}
