import type { MainClip } from '../project/project'

/** A clip that simply follows the one before it. */
export function withoutInto(clip: MainClip): MainClip {
  if (!clip.into) return clip
  const { into: _, ...plain } = clip
  return plain
}
