import { findPiece, type Target } from './find'
import type { Project, Sticker } from './project'

/** The sticker that is meant; `null` for everything else. */
export function stickerOf(project: Project, target: Target | null): Sticker | null {
  const content = target ? findPiece(project, target)?.content : undefined
  return content?.kind === 'sticker' ? content : null
}
