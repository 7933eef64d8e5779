import type { PlacedTransition } from '../project/placedTransition'
import type { Asset, AssetId } from '../project/project'
import { sourceAt, spareSource } from '../project/source'
import { type Micros, minus, plus, spanLength } from '../project/time'
import type { SoundPiece } from './planSound'

type Sides = { readonly before: SoundPiece | null; readonly after: SoundPiece | null }

//  picture   |     A  [  |  ]   B     |
//  A         |--------\\\\\\          as far as its source goes on beyond the cut, and no less than up to it
//  B                  //////----------|
//
/**
 * The sounds of two clips that become each other fade as their pictures do. Where both sources go on beyond the cut for as
 * long as that lasts, one takes over from the other without a dip. A fade of a clip's own ends at the clip's own end.
 */
export function crossSounds(
  assets: Readonly<Record<AssetId, Asset>>,
  { from, to, span }: PlacedTransition,
  { before, after }: Sides,
): Sides {
  const half = spanLength(span) / 2
  const reachOf = (own: Micros | undefined, spare: Micros) => (own ? 0 : Math.min(half, spare)) as Micros
  const reach = {
    before: reachOf(before?.fadeOut, spareSource(assets, from.clip).after),
    after: reachOf(after?.fadeIn, spareSource(assets, to.clip).before),
  }
  const crosses = before && after && reach.before === half && reach.after === half
  const fade = (own: Micros, further: Micros) => Math.max(own, half + further) as Micros
  return {
    before: before && {
      ...before,
      span: { ...before.span, end: plus(before.span.end, reach.before) },
      fadeOut: fade(before.fadeOut, reach.before),
      ...(crosses && { crossOut: true }),
    },
    after: after && {
      ...after,
      sourceStart: sourceAt(after, -reach.after),
      span: { ...after.span, start: minus(after.span.start, reach.after) },
      fadeIn: fade(after.fadeIn, reach.after),
      ...(crosses && { crossIn: true }),
    },
  }
}
