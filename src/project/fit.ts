import type { Asset, Fit, Size } from './project'

/** Filling the frame may cut away this share of a picture before a blurred background shows it better. */
const mostCutAway = 0.35

/** How a new clip is shown: filling the frame where that loses little, else whole before a blurred copy of itself. */
export function fitFor(asset: Asset, film: Size): Fit {
  if (!asset.video) return 'fill'
  const picture = asset.video.width / asset.video.height
  const frame = film.width / film.height
  const kept = Math.min(picture, frame) / Math.max(picture, frame)
  return 1 - kept <= mostCutAway ? 'fill' : 'blur'
}
