import { memoizeLatest } from '../../lib/memoizeLatest'
import type { LaneRef, Target } from '../../project/find'
import { layout } from '../../project/layout'
import type { Cue, Item, Lane, MainClip, Project } from '../../project/project'
import type { Micros, Span } from '../../project/time'

type Placed = {
  /** Its number among all of its kind in the film, from 1. */
  readonly n: number
  readonly span: Span
  /** How much of its beginning is trimmed away beneath it. */
  readonly skipped: Micros
}
/** One thing that lies on a lane. */
export type LanePiece = Placed &
  (
    | { readonly kind: 'clip'; readonly piece: MainClip }
    | { readonly kind: 'overlay' | 'title' | 'sticker' | 'sound'; readonly piece: Item }
    | { readonly kind: 'cue'; readonly piece: Cue }
  )

export type LanePieces = ReadonlyMap<LaneRef, readonly LanePiece[]>

const none = 0 as Micros

const kindOfItem = ({ content }: Item, lane: Lane | undefined) =>
  content.kind !== 'footage' ? content.kind : lane?.kind === 'overlay' ? 'overlay' : 'sound'

/** What lies on each lane, in the order of time. */
export const lanePieces = memoizeLatest(4, (project: Project): LanePieces => {
  const { main, cues, items } = layout(project)
  const counts = { overlay: 0, title: 0, sticker: 0, sound: 0 }
  const lanes = project.lanes.map((): LanePiece[] => [])
  for (const { item, lane, span, skipped } of items) {
    const kind = kindOfItem(item, project.lanes[lane])
    lanes[lane]?.push({ kind, piece: item, n: ++counts[kind], span, skipped })
  }
  return new Map<LaneRef, readonly LanePiece[]>([
    ['main', main.map(({ clip, span, index }) => ({ kind: 'clip', piece: clip, n: index + 1, span, skipped: none }))],
    ['captions', cues.map(({ cue, span }, index) => ({ kind: 'cue', piece: cue, n: index + 1, span, skipped: none }))],
    ...project.lanes.map(({ id }, index) => [id, lanes[index] ?? []] as const),
  ])
})

/** A film of few pieces is in the page as a whole, so that screen readers find all of it. */
export const countOf = (pieces: LanePieces): number => {
  let count = 0
  for (const each of pieces.values()) count += each.length
  return count
}

export function targetOf({ kind, piece }: LanePiece): Target {
  if (kind === 'clip') return { kind, id: piece.id }
  return kind === 'cue' ? { kind, id: piece.id } : { kind: 'item', id: piece.id }
}

/** The piece that covers `time`, found by halving. */
export function pieceAt(pieces: readonly LanePiece[], time: number): LanePiece | undefined {
  const found = pieces[firstEndingAfter(pieces, time)]
  return found && found.span.start <= time ? found : undefined
}

type Spanned = { readonly span: { readonly start: number; readonly end: number } }

/** Where, among things that follow each other, the first one lies that ends after `time`. */
export function firstEndingAfter(pieces: readonly Spanned[], time: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Spanned).span.end > time) high = middle
    else low = middle + 1
  }
  return low
}

/** Those of which something lies between the two times. */
export function piecesWithin<Item extends Spanned>(pieces: readonly Item[], from: number, to: number): readonly Item[] {
  const first = firstEndingAfter(pieces, from)
  let end = first
  while (end < pieces.length && (pieces[end] as Item).span.start < to) end++
  return pieces.slice(first, end)
}
