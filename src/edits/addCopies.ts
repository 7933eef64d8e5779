import { isLaneGuarded, type Target } from '../project/find'
import { attach, isAttached, isPinned, layout } from '../project/layout'
import { freeStart } from '../project/placement'
import type { ClipId, Cue, CueId, Item, ItemId, LaneId, MainClip, Project } from '../project/project'
import { offsetOf } from '../project/source'
import { type Micros, plus, type Span } from '../project/time'
import { movedAnchor } from './anchors'
import type { Fragment } from './fragment'
import { type Arrival, placeItems } from './placeItems'
import { freshBonds, rebound } from './rebind'
import { setCues, withMain } from './replace'

type Where = {
  /** The clips' place in the order of the main track. */
  readonly index: number
  /** Where in the film, as it is once the clips are there, the copy of what is not pinned to one of them shall begin. */
  readonly startOf: (project: Project, original: Target, offset: Micros) => Micros
  readonly fresh: () => string
}

/**
 * Adds copies with ids and bonds of their own. What is pinned to a clip that is copied too is pinned to its copy; the
 * rest is pinned anew. Items take a lane that is free there, captions the next gap.
 */
export function addCopies(project: Project, fragment: Fragment, { index, startOf, fresh }: Where): Project {
  const originals = isLaneGuarded(project, 'main') ? [] : fragment.clips
  const own = rebinding(
    [...originals, ...fragment.items.map(({ item }) => item), ...fragment.cues.map(({ cue }) => cue)],
    fresh,
  )
  const clips = originals.map((clip) => own({ ...clip, id: fresh() as ClipId }))
  const copies = new Map(originals.map((clip, at) => [clip.id, clips[at] as MainClip]))
  const longer = clips.length > 0 ? withMain(project, project.main.toSpliced(index, 0, ...clips)) : project

  const arrivals = fragment.items.map(({ item, kind, lane, offset }): Arrival => {
    const host = isPinned(item.anchor) ? copies.get(item.anchor.on) : undefined
    const copy = own({ ...item, id: fresh() as ItemId })
    if (host && isPinned(item.anchor)) {
      const begin = layout(longer).clips.get(host.id)?.span.start ?? (0 as Micros)
      const start = plus(begin, offsetOf(host, item.anchor.at))
      return { item: { ...copy, anchor: { ...item.anchor, on: host.id } }, kind, lane, start }
    }
    const start = startOf(longer, { kind: 'item', id: item.id }, offset)
    return { item: { ...copy, anchor: movedAnchor(longer, item.anchor, start) }, kind, lane, start }
  })
  const filled = placeItems(longer, arrivals, () => fresh() as LaneId)
  if (fragment.cues.length === 0 || isLaneGuarded(project, 'captions')) return filled

  const taken = layout(filled).cues.map(({ span }) => span)
  const cues = fragment.cues.flatMap(({ cue, offset, length }): readonly Cue[] => {
    const { place } = cue
    const host = isAttached(place) ? copies.get(place.on) : undefined
    if (host && isAttached(place)) return [own({ ...cue, id: fresh() as CueId, place: { ...place, on: host.id } })]
    const start = nextGap(taken, length, startOf(longer, { kind: 'cue', id: cue.id }, offset), layout(filled).length)
    if (start === null) return []
    const span = { start, end: plus(start, length) }
    taken.push(span)
    return [own({ ...cue, id: fresh() as CueId, place: attach(filled, span) })]
  })
  return cues.length === 0 ? filled : setCues(filled, [...filled.captions.cues, ...cues])
}

/** Copies that belonged together belong together again, and to none of the originals. */
function rebinding(originals: readonly (MainClip | Item | Cue)[], fresh: () => string) {
  const groups = freshBonds(originals, 'group', fresh)
  const links = freshBonds(originals, 'link', fresh)
  return <Thing extends MainClip | Item | Cue>(copy: Thing): Thing =>
    rebound(rebound(copy, 'group', groups), 'link', links)
}

/** The first gap from `from` on that is long enough. */
const nextGap = (taken: readonly Span[], length: Micros, from: Micros, limit: Micros) =>
  freeStart([{ start: 0 as Micros, end: from }, ...taken], length, from, limit)
