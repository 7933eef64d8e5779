import { memoize } from '../lib/memoize'
import type { Attached, ClipId, Cue, MainClip, Place, Project, SoundItem } from './project'
import { type FrameRate, type Micros, minus, nearestFrame, plus, type Span } from './time'

export type PlacedClip = { readonly clip: MainClip; readonly span: Span; readonly index: number }
export type PlacedCue = { readonly cue: Cue; readonly span: Span }
export type PlacedSound = { readonly item: SoundItem; readonly lane: number; readonly span: Span }

/** Every place in a film, told from the order and the lengths. */
export type Layout = {
  readonly main: readonly PlacedClip[]
  readonly cues: readonly PlacedCue[]
  readonly sounds: readonly PlacedSound[]
  /** Where the film ends: with its pictures, or, while it has none, with its sounds. */
  readonly length: Micros
}

const zero = 0 as Micros

export const isAttached = (place: Place): place is Attached => 'on' in place

/** Lengths are whole microseconds, and so a little off the frames; thousands of them must not add up to a frame. */
const mostOff = 2

function ontoFrame(time: Micros, rate: FrameRate): Micros {
  const frame = nearestFrame(time, rate)
  return Math.abs(frame - time) <= mostOff ? frame : time
}

function placeMain({ main, frameRate }: Project): PlacedClip[] {
  let start = zero
  return main.map((clip, index) => {
    const span = { start, end: ontoFrame(plus(start, clip.length), frameRate) }
    start = span.end
    return { clip, span, index }
  })
}

/** `null` where the content that the place belongs to was trimmed away. */
export function spanOf(place: Place, clips: ReadonlyMap<ClipId, PlacedClip>): Span | null {
  if (!isAttached(place)) return place
  const on = clips.get(place.on)
  if (!on) return null
  const offset = place.at - on.clip.sourceStart
  if (offset >= on.clip.length || offset + place.length <= 0) return null
  return { start: plus(on.span.start, Math.max(0, offset)), end: plus(on.span.start, offset + place.length) }
}

/** One caption at a time, none longer than the film: an earlier one ends where the next begins. */
function placeCues(project: Project, clips: ReadonlyMap<ClipId, PlacedClip>, length: Micros): PlacedCue[] {
  const placed = project.captions.cues.flatMap((cue) => {
    const span = spanOf(cue.place, clips)
    return span && span.start < length ? [{ cue, span }] : []
  })
  placed.sort((a, b) => a.span.start - b.span.start)
  return placed.flatMap(({ cue, span }, index) => {
    const limit = placed[index + 1]?.span.start ?? length
    const end = Math.min(span.end, limit, length) as Micros
    return end > span.start ? [{ cue, span: { start: span.start, end } }] : []
  })
}

function placeSounds(project: Project): PlacedSound[] {
  return project.lanes.flatMap(({ items }, lane) =>
    items.map((item) => ({ item, lane, span: { start: item.start, end: plus(item.start, item.length) } })),
  )
}

export const layout = memoize((project: Project): Layout => {
  const main = placeMain(project)
  const sounds = placeSounds(project)
  const length = main.at(-1)?.span.end ?? (Math.max(0, ...sounds.map(({ span }) => span.end)) as Micros)
  const clips = new Map(main.map((placed) => [placed.clip.id, placed]))
  return { main, sounds, length, cues: placeCues(project, clips, length) }
})

/** What is on the main track at `time`, found by halving; the last clip at and after the end. */
export function clipAt({ main }: Layout, time: Micros): PlacedClip | undefined {
  let low = 0
  let high = main.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((main[middle] as PlacedClip).span.start <= time) low = middle
    else high = middle - 1
  }
  return main[low]
}

/** Pins a span of the film to the content it comments on; free where there is none. */
export function attach(project: Project, span: Span): Place {
  const placed = clipAt(layout(project), span.start)
  if (!placed) return span
  const at = plus(placed.clip.sourceStart, minus(span.start, placed.span.start))
  return { on: placed.clip.id, at, length: minus(span.end, span.start) }
}
