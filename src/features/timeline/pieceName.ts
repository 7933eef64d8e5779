import type { Format } from '../../i18n/format'
import type { Text } from '../../i18n/useText'
import { assetOfPiece } from '../../project/find'
import type { Project } from '../../project/project'
import type { LanePiece } from './lanePieces'

/** What is written on it, or the name of its file; of a clip nothing, unless there is no picture to be seen. */
export function wordsOf(of: LanePiece, project: Project, text: Text): string {
  if (of.kind === 'cue') return of.piece.text || text('caption.untold')
  if (of.kind === 'clip') return of.piece.content.kind === 'card' ? text('timeline.card') : ''
  if (of.piece.content.kind === 'title') return of.piece.content.text || text('caption.untold')
  if (of.piece.content.kind === 'sticker') return text(`sticker.${of.piece.content.name}`)
  return assetOfPiece(project, of.piece)?.name ?? ''
}

/** Үн 1, 0:00–0:04: song.mp3 */
export function pieceName({ kind, n, span }: LanePiece, words: string, text: Text, format: Format): string {
  const name = text(`timeline.${kind}`, { n, span: `${format.timecode(span.start)}–${format.timecode(span.end)}` })
  return words ? `${name}: ${words}` : name
}
