import { assetOfPiece, findPiece, footageOf, laneOf, type Target } from './find'
import type { Project } from './project'

/** What the tools and the inspector speak of: a heading `inspector.<subject>`, and what there is to set. */
export type Subject =
  | 'film'
  | 'clip'
  | 'photo'
  | 'freeze'
  | 'card'
  | 'overlay'
  | 'title'
  | 'sticker'
  | 'sound'
  | 'caption'
  | 'marker'

export function subjectOf(project: Project, target: Target | null): Subject {
  if (!target) return 'film'
  if (target.kind === 'cue') return 'caption'
  if (target.kind === 'marker') return 'marker'
  if (target.kind === 'item') {
    const kind = laneOf(project, target.id)?.kind
    if (kind === 'text') return findPiece(project, target)?.content.kind === 'sticker' ? 'sticker' : 'title'
    return kind ?? 'film'
  }
  const clip = findPiece(project, target)
  if (!clip) return 'film'
  if (clip.content.kind === 'card') return 'card'
  if (footageOf(clip)?.still !== undefined) return 'freeze'
  return assetOfPiece(project, clip)?.kind === 'image' ? 'photo' : 'clip'
}

/** Whether it runs: a photo, a freeze frame, a title, a sticker or a card is the same at any speed. */
export function runs(project: Project, target: Target | null): boolean {
  const piece = target ? findPiece(project, target) : undefined
  const kind = assetOfPiece(project, piece)?.kind
  return (kind === 'video' || kind === 'sound') && footageOf(piece)?.still === undefined
}

export const isSeen = (subject: Subject) =>
  subject === 'clip' || subject === 'photo' || subject === 'freeze' || subject === 'overlay'
