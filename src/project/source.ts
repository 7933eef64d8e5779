import type { Asset, MainClip } from './project'
import type { Micros } from './time'

/** The longest a clip or a film may be: a day. Keeps every sum of times exact. */
export const longest = 86_400_000_000 as Micros

/** The source time shown `offset` after the clip's start. */
export const sourceAt = (clip: Pick<MainClip, 'sourceStart'>, offset: number) => (clip.sourceStart + offset) as Micros

/** Where the source ends. A photo goes on for as long as one likes. */
export const sourceEnd = (asset: Asset): Micros => (asset.kind === 'image' ? longest : asset.duration)

/** How much source lies before and behind a piece: what its edges can still be dragged over. */
export function spareSource(asset: Asset, piece: { readonly sourceStart: Micros; readonly length: Micros }) {
  const before = asset.kind === 'image' ? longest : piece.sourceStart
  return { before, after: (sourceEnd(asset) - piece.sourceStart - piece.length) as Micros }
}
