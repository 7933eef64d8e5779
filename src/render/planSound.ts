import { memoizeLatest } from '../lib/memoizeLatest'
import { footageOf, settingsOf } from '../project/find'
import { layout } from '../project/layout'
import type { AssetId, Item, LaneSettings, MainClip, Project } from '../project/project'
import { sourceAt, speedOf } from '../project/source'
import { type Micros, overlaps, type Span, spanLength } from '../project/time'

/**
 * A piece of a source's sound, where it is heard in the film, how fast (1: as recorded) and how loud.
 * Fades are lengths of the film in microseconds.
 */
export type SoundPiece = {
  readonly asset: AssetId
  readonly sourceStart: Micros
  readonly speed: number
  readonly span: Span
  readonly gain: number
  readonly fadeIn: Micros
  readonly fadeOut: Micros
}

/** Short enough not to be heard as a fade, long enough that a joint does not click. */
const joint = 5_000 as Micros
const none = 0 as Micros
/** What is less than a sample of 48 kHz apart is heard as one. */
const sample = 20

/** Everything that is heard between two times of the film; nothing beyond its end. */
export const planSound = (project: Project, window: Span): SoundPiece[] =>
  heard(project).filter(({ span }) => overlaps(span, window))

const heard = memoizeLatest(1, (project: Project): SoundPiece[] => {
  const { main, items, length } = layout(project)
  const lanes = [
    piecesOf(
      settingsOf(project, 'main'),
      main.map(({ clip, span }) => ({ piece: clip, span, skipped: none })),
    ),
    ...project.lanes.map(({ settings = {} }, index) =>
      piecesOf(
        settings,
        items.flatMap(({ item, lane, ...place }) => (lane === index ? { piece: item, ...place } : [])),
      ),
    ),
  ]
  return lanes
    .flatMap((pieces) => joined(pieces.filter(({ asset }) => project.assets[asset]?.audio)))
    .flatMap((piece) => within(piece, length))
})

type Placed = { readonly piece: MainClip | Item; readonly span: Span; readonly skipped: Micros }

/** A hidden lane is not heard either. Freeze frames, cards and titles have no sound. */
function piecesOf({ muted, hidden, volume = 1 }: LaneSettings, placed: readonly Placed[]): SoundPiece[] {
  if (muted || hidden) return []
  return placed.flatMap(({ piece, span, skipped }) => {
    const footage = footageOf(piece)
    const { sound } = footage ?? {}
    const gain = (sound?.volume ?? 1) * volume
    if (!footage || footage.still !== undefined || sound?.muted || gain === 0) return []
    return {
      asset: footage.asset,
      sourceStart: sourceAt(piece, skipped),
      speed: speedOf(piece),
      span,
      gain,
      fadeIn: sound?.fadeIn ?? none,
      fadeOut: sound?.fadeOut ?? none,
    }
  })
}

/** A split alone must stay unheard: pieces of a lane that go on where the one before ends are one. */
function joined(pieces: readonly SoundPiece[]): SoundPiece[] {
  const whole: SoundPiece[] = []
  pieces.forEach((piece, index) => {
    const last = whole.at(-1)
    if (last && goesOn(pieces[index - 1], piece)) {
      whole[whole.length - 1] = {
        ...last,
        span: { start: last.span.start, end: piece.span.end },
        fadeOut: piece.fadeOut,
      }
    } else whole.push(piece)
  })
  return whole
}

const goesOn = (a: SoundPiece | undefined, b: SoundPiece): boolean =>
  a !== undefined &&
  a.asset === b.asset &&
  a.speed === b.speed &&
  a.gain === b.gain &&
  a.fadeOut === none &&
  b.fadeIn === none &&
  Math.abs(a.span.end - b.span.start) < sample &&
  Math.abs(sourceAt(a, spanLength(a.span)) - b.sourceStart) < sample

/** What is cut off by the film's end fades out before it, as it would at its own. */
function within({ span, ...piece }: SoundPiece, length: Micros): SoundPiece[] {
  const end = Math.min(span.end, length) as Micros
  if (end <= span.start) return []
  const fade = (wanted: Micros) => Math.max(wanted, joint) as Micros
  return [{ ...piece, span: { start: span.start, end }, fadeIn: fade(piece.fadeIn), fadeOut: fade(piece.fadeOut) }]
}
