import type { Asset } from '../../../project/project'
import type { Micros } from '../../../project/time'
import { drawCovering } from '../../../render/draw/drawCovering'
import { type StripTile, stripTiles } from '../stripTiles'
import type { Box } from './box'

export type PaintedStrip = {
  readonly asset: Asset
  readonly sourceStart: Micros
  readonly speed: number
  /** Of the film, in microseconds. */
  readonly length: number
  /** The one source time that a freeze frame shows. */
  readonly still: Micros | undefined
  readonly pxPerSecond: number
  readonly box: Box
  /** What of the box is drawn, in pixels from its left edge. */
  readonly from: number
  readonly to: number
  /** One picture for all of it. */
  readonly whole: boolean
  readonly pictureAt: (asset: Asset, time: Micros) => ImageBitmap | null
}

/** A tile narrower than this shows nothing that could be made out. */
const narrowest = 28

/** The pictures of a piece, each filling its tile, cut off evenly where the shapes differ. What is not decoded yet stays empty. */
export function paintFilmstrip(context: CanvasRenderingContext2D, strip: PaintedStrip) {
  const { box, asset, pictureAt } = strip
  for (const { time, left, width } of tilesOf(strip)) {
    const picture = pictureAt(asset, time)
    if (picture) drawCovering(context, picture, { x: box.left + left, y: box.top, width, height: box.height })
  }
}

function tilesOf(strip: PaintedStrip): readonly StripTile[] {
  const { asset, box, sourceStart, speed, length, pxPerSecond, from, to } = strip
  const shown = asset.kind === 'image' ? (0 as Micros) : strip.still
  if (strip.whole) return [{ time: shown ?? sourceStart, left: 0, width: box.width }]
  const natural = asset.video ? (box.height * asset.video.width) / asset.video.height : box.height
  // Made faster, the same pixels hold more of the source.
  const tiles = stripTiles({
    sourceStart,
    length: Math.round(length * speed),
    pxPerSecond: pxPerSecond / speed,
    tileWidth: Math.max(narrowest, natural),
    from,
    to,
  })
  return shown === undefined ? tiles : tiles.map((tile) => ({ ...tile, time: shown }))
}
