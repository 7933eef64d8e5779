import { memoizeLatest } from '../lib/memoizeLatest'
import { footageOf, settingsOf } from '../project/find'
import { layout } from '../project/layout'
import { transitionBefore } from '../project/placedTransition'
import type { AssetId, Item, LaneSettings, MainClip, Project } from '../project/project'
import { sourceAt, speedOf } from '../project/source'
import { type Micros, overlaps, type Span, spanLength } from '../project/time'
import { crossSounds } from './crossSounds'

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
  /** At that end another sound fades the opposite way, over the same time: together they stay as loud as one. */
  readonly crossIn?: true
  readonly crossOut?: true
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
  const { items, length } = layout(project)
  const lanes = [
    mainPieces(project),
    ...project.lanes.map(({ settings = {} }, index) =>
      items.flatMap(({ item, lane, ...place }) =>
        lane === index ? (pieceOf(project, settings, { piece: item, ...place }) ?? []) : [],
      ),
    ),
  ]
  return lanes.flatMap(joined).flatMap((piece) => within(piece, length))
})

/** Where one clip becomes the next, their sounds do too; where the sound just goes on, there is nothing to become. */
function mainPieces(project: Project): SoundPiece[] {
  const { main } = layout(project)
  const pieces = main.map(({ clip, span }) =>
    pieceOf(project, settingsOf(project, 'main'), { piece: clip, span, skipped: none }),
  )
  for (const to of main) {
    const transition = transitionBefore({ main }, to)
    const [before, after] = [pieces[to.index - 1] ?? null, pieces[to.index] ?? null]
    if (!transition || goesOn(before, after)) continue
    const crossed = crossSounds(project.assets, transition, { before, after })
    pieces.splice(to.index - 1, 2, crossed.before, crossed.after)
  }
  return pieces.filter((piece) => piece !== null)
}

type Placed = { readonly piece: MainClip | Item; readonly span: Span; readonly skipped: Micros }

/** `null` where it is silent. A hidden lane is not heard either. Freeze frames, cards and titles have no sound. */
function pieceOf(
  { assets }: Project,
  { muted, hidden, volume = 1 }: LaneSettings,
  { piece, span, skipped }: Placed,
): SoundPiece | null {
  const footage = footageOf(piece)
  const { sound } = footage ?? {}
  const gain = (sound?.volume ?? 1) * volume
  const isSilent = muted || hidden || sound?.muted || gain === 0 || footage?.still !== undefined
  if (!footage || isSilent || !assets[footage.asset]?.audio) return null
  return {
    asset: footage.asset,
    sourceStart: sourceAt(piece, skipped),
    speed: speedOf(piece),
    span,
    gain,
    fadeIn: sound?.fadeIn ?? none,
    fadeOut: sound?.fadeOut ?? none,
  }
}

/** A split alone must stay unheard: pieces of a lane that go on where the one before ends are one. */
function joined(pieces: readonly SoundPiece[]): SoundPiece[] {
  const whole: SoundPiece[] = []
  pieces.forEach((piece, index) => {
    const last = whole.at(-1)
    if (last && goesOn(pieces[index - 1] ?? null, piece)) {
      whole[whole.length - 1] = {
        ...last,
        span: { start: last.span.start, end: piece.span.end },
        fadeOut: piece.fadeOut,
      }
    } else whole.push(piece)
  })
  return whole
}

const goesOn = (a: SoundPiece | null, b: SoundPiece | null): boolean =>
  a !== null &&
  b !== null &&
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
