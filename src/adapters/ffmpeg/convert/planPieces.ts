import type { PacketTable } from './packetTable'

/** A span of a video track, in its own units: from `start` until before `end`. `null` reaches to the file's edge. */
export type Piece = {
  readonly start: number | null
  readonly end: number | null
  /** What its frames' times are counted from. */
  readonly origin: number
  /** How many pictures to expect. */
  readonly frames: number
}

/** Seconds. A piece's film lies in the core's memory, so it is short; a far key picture makes it longer. */
const wanted = 5
const longest = 120

//  keys    K      K      K            K
//  time    |--------------|------------|-----|
//  pieces  [    up to 5 s )[ no key nearer   )[
//
// Cut by time of showing, at key pictures: every picture falls into exactly one piece, whatever the order in which
// they are stored, and decoding a piece begins at its own key picture.

/** Cuts a track that ffmpeg can seek in. */
export function planPieces({ unit, start, end, keys, times }: PacketTable): readonly Piece[] {
  const cuts: number[] = []
  for (let from = start; end - from > wanted / unit; ) {
    const cut = nextCut(from, keys, unit)
    if (cut === null || cut >= end) break
    cuts.push(cut)
    from = cut
  }
  const edges = [null, ...cuts, null]
  return edges.slice(1).map((pieceEnd, index) => {
    const pieceStart = edges[index] ?? null
    const [from, to] = [pieceStart ?? start, pieceEnd ?? Number.POSITIVE_INFINITY]
    const frames = countBefore(times, to) - countBefore(times, from)
    return { start: pieceStart, end: pieceEnd, origin: from, frames }
  })
}

/**
 * The whole track as one piece, for containers in which seeking is not exact. Nor are the times of their packets: what
 * is shown first is what the decoder gives first.
 */
export const wholePiece = ({ start, times }: PacketTable): Piece => ({
  start: null,
  end: null,
  origin: Math.min(0, start),
  frames: times.length,
})

function nextCut(from: number, keys: readonly number[], unit: number): number | null {
  const after = countBefore(keys, from + 1)
  const near = countBefore(keys, from + wanted / unit + 1)
  const cut = near > after ? keys[near - 1] : keys[after]
  const limit = from + Math.floor(longest / unit)
  if (cut !== undefined) return Math.min(cut, limit)
  // One key picture and nothing more: what follows is decoded from there again and again.
  return keys.length > 0 ? limit : null
}

/** How many of the sorted `times` lie before `time`. */
function countBefore(times: readonly number[], time: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] as number) < time) low = middle + 1
    else high = middle
  }
  return low
}
