import { type Frame, frames } from '../film/frames'
import { readCode } from '../film/readBoard'
import { inkOf } from '../titleDesk'
import { saying, waiting } from './karaokeFilm'

/** What is told: nothing, the first caption and how many of its words have begun, or the one that follows. */
export type Said = 'nothing' | 'next' | number
/** A frame of a film: the number of the source's frame in it, and what is told there. */
export type Seen = { readonly source: number | null; readonly said: Said }

/** Where the word that is said has its middle, as a share of the width. */
const middleOf = (frame: Frame): number | null => {
  const { x, width } = inkOf(frame, saying)
  return width > 0 ? x + width / 2 : null
}
const isWaiting = (frame: Frame) => inkOf(frame, waiting).width > 0

/** Reads each frame of a film, by its colours alone. Of four words in one line, each has its middle further right. */
export async function readWords(path: string): Promise<readonly Seen[]> {
  const read: { source: number | null; middle: number | null; waits: boolean }[] = []
  for await (const frame of frames(path)) {
    read.push({ source: readCode(frame), middle: middleOf(frame), waits: isWaiting(frame) })
  }
  const places = apart(read.flatMap(({ middle, waits }) => (middle !== null && waits ? [middle] : [])))
  const said = (middle: number | null, waits: boolean): Said => {
    if (middle === null) return waits ? 0 : 'nothing'
    return waits ? places.filter((place) => place <= middle).length : 'next'
  }
  return read.map(({ source, middle, waits }) => ({ source, said: said(middle, waits) }))
}

/** Narrower than half the shortest word, far more than a codec smears. */
const near = 0.03

/** The first of each group of places that lie close together, from the left. */
function apart(places: readonly number[]): readonly number[] {
  const sorted = [...places].sort((a, b) => a - b)
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) > near)
}
