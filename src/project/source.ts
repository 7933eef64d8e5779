import type { Asset, AssetId, Card, Footage, Piece, Sticker, Title } from './project'
import type { Micros } from './time'

/** The longest a clip or a film may be: a day. Keeps every sum of times exact. */
export const longest = 86_400_000_000 as Micros

export const speedOf = ({ speed = 1 }: Pick<Piece, 'speed'>) => speed

/** The time on a piece's own axis, `offset` of the film after its start. */
export const sourceAt = (piece: Pick<Piece, 'sourceStart' | 'speed'>, offset: number) =>
  (piece.sourceStart + Math.round(offset * speedOf(piece))) as Micros

/** How long after a piece's start a time of its own axis is seen; outside of it, negative or beyond its length. */
export const offsetOf = (piece: Pick<Piece, 'sourceStart' | 'speed'>, source: number) =>
  Math.round((source - piece.sourceStart) / speedOf(piece)) as Micros

type Content = Footage | Card | Title | Sticker

/** Where the axis of a content ends. Photos, freeze frames, titles, stickers and cards go on for as long as one likes. */
export function contentEnd(assets: Readonly<Record<AssetId, Asset>>, content: Content): Micros {
  if (content.kind !== 'footage' || content.still !== undefined) return longest
  const asset = assets[content.asset]
  return !asset || asset.kind === 'image' ? longest : asset.duration
}

type Cut = Pick<Piece, 'sourceStart' | 'length' | 'speed'> & { readonly content: Content }

/** How much of the film its edges can still be dragged over: the source that lies before and behind it. */
export function spareSource(assets: Readonly<Record<AssetId, Asset>>, piece: Cut) {
  const end = contentEnd(assets, piece.content)
  const speed = speedOf(piece)
  if (end === longest) return { before: longest, after: (longest - piece.length) as Micros }
  return {
    before: Math.floor(piece.sourceStart / speed) as Micros,
    after: Math.max(0, Math.floor((end - piece.sourceStart) / speed) - piece.length) as Micros,
  }
}
