import { memoizeLatest } from '../lib/memoizeLatest'
import type {
  Anchor,
  Attached,
  ClipId,
  Cue,
  CueId,
  Item,
  ItemId,
  Lane,
  MainClip,
  Marker,
  Pin,
  Place,
  Project,
} from './project'
import { offsetOf, sourceAt, speedOf } from './source'
import { contains, type FrameRate, type Micros, minus, nearestFrame, plus, type Span } from './time'

export type PlacedClip = { readonly clip: MainClip; readonly span: Span; readonly index: number }
/** `whole`: where all of it would be, had nothing been trimmed away beneath it; its words are timed by that. */
export type PlacedCue = { readonly cue: Cue; readonly span: Span; readonly whole: Span }
/** `skipped`: how much of its beginning is not there, because what it is pinned to was trimmed away beneath it. */
export type PlacedItem = {
  readonly item: Item
  readonly lane: number
  readonly span: Span
  readonly skipped: Micros
}
export type PlacedMarker = { readonly marker: Marker; readonly time: Micros }

/** Every place in a film, told from the order, the lengths and the pins. */
export type Layout = {
  readonly main: readonly PlacedClip[]
  readonly clips: ReadonlyMap<ClipId, PlacedClip>
  readonly items: readonly PlacedItem[]
  readonly byItem: ReadonlyMap<ItemId, PlacedItem>
  readonly cues: readonly PlacedCue[]
  readonly markers: readonly PlacedMarker[]
  /** Where the film ends: with its main track, or, while that is empty, with what lies beside it. */
  readonly length: Micros
}

const zero = 0 as Micros

export const isAttached = (place: Place): place is Attached => 'on' in place
export const isPinned = (anchor: Anchor): anchor is Pin => 'on' in anchor

/** Lengths are whole microseconds, at slow speeds a few off the frames; thousands must not add up to a frame. */
const mostOff = 4

export function ontoFrame(time: number, rate: FrameRate): Micros {
  const frame = nearestFrame(time, rate)
  return Math.abs(frame - time) <= mostOff ? frame : (time as Micros)
}

const placeMain = ({ main, frameRate }: Pick<Project, 'main' | 'frameRate'>): PlacedClip[] => {
  let start = zero
  return main.map((clip, index) => {
    const span = { start, end: ontoFrame(start + clip.length, frameRate) }
    start = span.end
    return { clip, span, index }
  })
}

type Clips = ReadonlyMap<ClipId, PlacedClip>

/** `null` where the content that it comments on was trimmed away. */
function placeCue(cue: Cue, clips: Clips, rate: FrameRate): PlacedCue | null {
  const { place } = cue
  if (!isAttached(place)) return { cue, span: place, whole: place }
  const on = clips.get(place.on)
  if (!on) return null
  const from = offsetOf(on.clip, place.at)
  const to = offsetOf(on.clip, place.at + place.length)
  if (from >= on.clip.length || to <= 0) return null
  const time = (offset: number) => ontoFrame(on.span.start + offset, rate)
  const whole = { start: time(from), end: time(to) }
  return { cue, span: { start: time(Math.max(0, from)), end: whole.end }, whole }
}

function placeItem(item: Item, lane: number, clips: Clips, rate: FrameRate): PlacedItem | null {
  const { anchor, length } = item
  if (!isPinned(anchor)) {
    return { item, lane, skipped: zero, span: { start: anchor.start, end: plus(anchor.start, length) } }
  }
  const on = clips.get(anchor.on)
  if (!on) return null
  const offset = offsetOf(on.clip, anchor.at)
  const skipped = Math.max(0, -offset) as Micros
  if (offset >= on.clip.length || skipped >= length) return null
  const start = ontoFrame(on.span.start + Math.max(0, offset), rate)
  return { item, lane, skipped, span: { start, end: ontoFrame(start + length - skipped, rate) } }
}

function timeOf(anchor: Anchor, clips: Clips, rate: FrameRate): Micros | null {
  if (!isPinned(anchor)) return anchor.start
  const on = clips.get(anchor.on)
  const offset = on ? offsetOf(on.clip, anchor.at) : -1
  return on && offset >= 0 && offset < on.clip.length ? ontoFrame(on.span.start + offset, rate) : null
}

/** One caption at a time, none longer than the film: an earlier one ends where the next begins. */
function placeCues({ captions, frameRate }: Project, clips: Clips, length: Micros): PlacedCue[] {
  const placed = captions.cues.flatMap((cue) => {
    const placed = placeCue(cue, clips, frameRate)
    return placed && placed.span.start < length ? [placed] : []
  })
  placed.sort((a, b) => a.span.start - b.span.start)
  return placed.flatMap((each, index) => {
    const limit = placed[index + 1]?.span.start ?? length
    const { start } = each.span
    const end = Math.min(each.span.end, limit, length) as Micros
    return end > start ? [{ ...each, span: { start, end } }] : []
  })
}

/** In the order of the lanes, and within a lane of time. */
const placeItems = (lanes: readonly Lane[], clips: Clips, rate: FrameRate): PlacedItem[] =>
  lanes.flatMap(({ items }, lane) =>
    items.flatMap((item) => placeItem(item, lane, clips, rate) ?? []).sort((a, b) => a.span.start - b.span.start),
  )

function placeMarkers({ markers, frameRate }: Project, clips: Clips): PlacedMarker[] {
  const placed = markers.flatMap((marker) => {
    const time = timeOf(marker.anchor, clips, frameRate)
    return time === null ? [] : [{ marker, time }]
  })
  return placed.sort((a, b) => a.time - b.time)
}

/** An edit looks at the film before it and after it, and a few times between; a thousand steps of undo keep none. */
const keptLayouts = 8

export const layout = memoizeLatest(keptLayouts, (project: Project): Layout => {
  const main = placeMain(project)
  const clips = new Map(main.map((placed) => [placed.clip.id, placed]))
  const items = placeItems(project.lanes, clips, project.frameRate)
  const length = main.at(-1)?.span.end ?? items.reduce((end, { span }) => Math.max(end, span.end) as Micros, zero)
  return {
    main,
    clips,
    items,
    byItem: new Map(items.map((placed) => [placed.item.id, placed])),
    cues: placeCues(project, clips, length),
    markers: placeMarkers(project, clips),
    length,
  }
})

/** What is on the main track at `time`, found by halving; the last clip at and after the end. */
export function clipAt({ main }: Pick<Layout, 'main'>, time: Micros): PlacedClip | undefined {
  let low = 0
  let high = main.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((main[middle] as PlacedClip).span.start <= time) low = middle
    else high = middle - 1
  }
  return main[low]
}

/** The caption at `time`, found by halving: there may be thousands. */
export function cueAt({ cues }: Pick<Layout, 'cues'>, time: Micros): PlacedCue | undefined {
  let low = 0
  let high = cues.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const placed = cues[middle] as PlacedCue
    if (contains(placed.span, time)) return placed
    if (placed.span.start > time) high = middle - 1
    else low = middle + 1
  }
  return undefined
}

/** A caption in its place; `undefined` where nothing of it is seen. */
export const placedCue = (project: Project, id: CueId): PlacedCue | undefined =>
  layout(project).cues.find(({ cue }) => cue.id === id)

/** Pins a time of the film to what is seen then; free beyond the main track's end. */
export function anchorAt(project: Project, time: Micros): Anchor {
  const placed = clipAt(layout(project), time)
  if (!placed || time >= placed.span.end) return { start: time }
  return { on: placed.clip.id, at: sourceAt(placed.clip, time - placed.span.start) }
}

/** Pins a span of the film to the content it comments on; free where there is none. */
export function attach(project: Project, span: Span): Place {
  const placed = clipAt(layout(project), span.start)
  if (!placed) return span
  const { clip } = placed
  const at = sourceAt(clip, minus(span.start, placed.span.start))
  return { on: clip.id, at, length: Math.round((span.end - span.start) * speedOf(clip)) as Micros }
}
