import { layout } from '../project/layout'
import type { AssetId, MainClip, Project, SoundItem, SoundSettings } from '../project/project'
import { type Micros, overlaps, type Span } from '../project/time'

/** A piece of a source's sound, where it is heard in the film and how. Fades are lengths in microseconds. */
export type SoundPiece = {
  readonly asset: AssetId
  readonly sourceStart: Micros
  readonly span: Span
  readonly gain: number
  readonly fadeIn: Micros
  readonly fadeOut: Micros
}

/** Short enough not to be heard as a fade, long enough that a joint does not click. */
const joint = 5_000 as Micros
const none = 0 as Micros

const gainOf = (sound: SoundSettings | undefined) => (sound?.muted ? 0 : (sound?.volume ?? 1))

/** A split alone must stay unheard: the second half goes on where the first one ends. */
const goesOn = (a: MainClip | undefined, b: MainClip | undefined) =>
  a !== undefined &&
  b !== undefined &&
  a.asset === b.asset &&
  a.sourceStart + a.length === b.sourceStart &&
  gainOf(a.sound) === gainOf(b.sound)

function piecesOfMain(project: Project): SoundPiece[] {
  return layout(project).main.map(({ clip, span, index }) => ({
    asset: clip.asset,
    sourceStart: clip.sourceStart,
    span,
    gain: gainOf(clip.sound),
    fadeIn: goesOn(project.main[index - 1], clip) ? none : joint,
    fadeOut: goesOn(clip, project.main[index + 1]) ? none : joint,
  }))
}

const pieceOfSound = ({ asset, sourceStart, sound }: SoundItem, span: Span): SoundPiece => ({
  asset,
  sourceStart,
  span,
  gain: gainOf(sound),
  fadeIn: joint,
  fadeOut: joint,
})

/** Everything that is heard between two times of the film; nothing beyond its end. */
export function planSound(project: Project, window: Span): SoundPiece[] {
  const { sounds, length } = layout(project)
  const laid = sounds.flatMap(({ item, span }) => {
    const end = Math.min(span.end, length) as Micros
    return end > span.start ? [pieceOfSound(item, { start: span.start, end })] : []
  })
  return [...piecesOfMain(project), ...laid].filter(
    ({ asset, gain, span }) => gain > 0 && project.assets[asset]?.audio && overlaps(span, window),
  )
}
