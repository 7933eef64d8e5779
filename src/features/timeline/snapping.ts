import type { Target } from '../../project/find'
import { layout } from '../../project/layout'
import type { Anchor, ClipId, Place, Project } from '../../project/project'
import { type Micros, nearestFrame } from '../../project/time'
import type { Range } from '../../store/view'

/** How near, in pixels, an edge must come to be caught: a finger hides more than a pointer does. */
export const snapReach = { mouse: 8, touch: 14 } as const

export type SnapSources = {
  readonly playhead: Micros
  readonly range: Range
  /** What is in the hand: it does not catch on itself. */
  readonly held: readonly Target[]
}

type Steady = {
  /** Clips whose edges stay where they are. */
  readonly clip: (id: ClipId) => boolean
  /** Things whose anchor or place stays where it is. */
  readonly thing: (place: Anchor | Place) => boolean
}

const everything: Steady = { clip: () => true, thing: () => true }

/** The times that something dragged can catch on, in ascending order: edges, playhead, markers, range, film start. */
export function snapPoints(project: Project, sources: SnapSources, steady: Steady = everything): readonly Micros[] {
  const { main, items, cues, markers } = layout(project)
  const held = new Set<string>(sources.held.map(({ id }) => id))
  const times = new Set<Micros>([0 as Micros, sources.playhead])
  for (const time of [sources.range.start, sources.range.end]) if (time !== null) times.add(time)
  const add = (id: string, { start, end }: { readonly start: Micros; readonly end: Micros }) => {
    if (!held.has(id)) times.add(start).add(end)
  }
  for (const { clip, span } of main) if (steady.clip(clip.id)) add(clip.id, span)
  for (const { item, span } of items) if (steady.thing(item.anchor)) add(item.id, span)
  for (const { cue, span } of cues) if (steady.thing(cue.place)) add(cue.id, span)
  for (const { marker, time } of markers) {
    if (steady.thing(marker.anchor)) add(marker.id, { start: time, end: time })
  }
  return [...times].sort((a, b) => a - b)
}

// | A |  B ->| C |      C moves along with B's end, and so does all that is pinned to C
//
/** What stays where it is while the end of a clip is trimmed, on frames: a cut never falls between two. */
export function endTrimPoints(project: Project, id: ClipId, sources: SnapSources): readonly Micros[] {
  const { clips } = layout(project)
  const last = clips.get(id)?.index ?? 0
  const isBefore = (other: ClipId) => (clips.get(other)?.index ?? 0) <= last
  const thing = (place: Anchor | Place) => !('on' in place) || isBefore(place.on)
  return onFrames(project, snapPoints(project, sources, { clip: isBefore, thing }))
}

// |-> B  |      the film closes up: only what is pinned to B itself keeps its distance to B's picture
//
/** What lies over the picture of a clip whose start is trimmed, on frames. */
export function startTrimPoints(project: Project, id: ClipId, sources: SnapSources): readonly Micros[] {
  const thing = (place: Anchor | Place) => ('start' in place ? false : place.on === id)
  return onFrames(project, snapPoints(project, sources, { clip: () => false, thing }))
}

export const onFrames = ({ frameRate }: Pick<Project, 'frameRate'>, times: readonly Micros[]): readonly Micros[] =>
  times.map((time) => nearestFrame(time, frameRate))

export type Snap = { readonly at: Micros; readonly by: number }

/** The nearest of the points within reach of any edge, and how far it takes what is moved. `points` ascend. */
export function snap(points: readonly Micros[], edges: readonly number[], reach: number): Snap | null {
  let nearest: Snap | null = null
  for (const edge of edges) {
    const after = firstFrom(points, edge)
    for (const at of [points[after - 1], points[after]]) {
      if (at === undefined || Math.abs(at - edge) > reach) continue
      if (!nearest || Math.abs(at - edge) < Math.abs(nearest.by)) nearest = { at, by: at - edge }
    }
  }
  return nearest
}

/** The index of the first point at or after `time`, found by halving. */
function firstFrom(points: readonly Micros[], time: number): number {
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle] as Micros) < time) low = middle + 1
    else high = middle
  }
  return low
}
