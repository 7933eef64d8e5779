import { clamp } from '../../lib/clamp'
import type { Micros } from '../../project/time'
import { toPx, toTime } from './scale'

/** One picture of a filmstrip: `time` of the source, `left` from the clip's own left edge, in pixels. */
export type StripTile = { readonly time: Micros; readonly left: number; readonly width: number }

type Strip = {
  readonly sourceStart: number
  readonly length: number
  readonly pxPerSecond: number
  /** The narrowest that a tile may be. */
  readonly tileWidth: number
  /** What of the clip is drawn, in pixels from its left edge. */
  readonly from: number
  readonly to: number
}

/** 1, 1.5, 2, 3, 4, 6 … in both directions: the first of them that is not smaller. */
function niceStep(least: number): number {
  const power = 2 ** Math.floor(Math.log2(least))
  return [power, power * 1.5, power * 2].find((step) => step >= least * 0.999) ?? power * 2
}

/**
 * The tiles lie on a grid of the *source* with few different steps. So trimming and scrolling ask for the pictures that
 * are there already, zooming often does, and a picture stays over the moment that it shows.
 */
export function stripTiles({ sourceStart, length, pxPerSecond, tileWidth, from, to }: Strip): readonly StripTile[] {
  const step = niceStep(toTime(tileWidth, pxPerSecond) / 1_000_000) * 1_000_000
  const last = sourceStart + length - 1
  const first = Math.floor((sourceStart + toTime(Math.max(0, from), pxPerSecond)) / step)
  const end = Math.min(last, sourceStart + toTime(to, pxPerSecond))
  const tiles: StripTile[] = []
  for (let index = first; index * step <= end; index++) {
    tiles.push({
      time: pictureTime(index * step, step, sourceStart, last),
      left: toPx(index * step - sourceStart, pxPerSecond),
      width: toPx(step, pxPerSecond),
    })
  }
  return tiles
}

/** The first tile begins before the clip where it was trimmed: it shows what the clip has, on a finer grid. */
function pictureTime(at: number, step: number, sourceStart: number, last: number): Micros {
  const fine = step / 8
  const inside = at < sourceStart ? Math.ceil(sourceStart / fine) * fine : at
  return Math.round(clamp(inside, sourceStart, last)) as Micros
}
