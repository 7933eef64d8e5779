import { footageOf } from '../project/find'
import { layout, type PlacedItem } from '../project/layout'
import type { AssetId, MainClip, Project, SoundSettings } from '../project/project'
import { sourceAt } from '../project/source'
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
function goesOn(a: MainClip | undefined, b: MainClip | undefined): boolean {
  const [one, two] = [footageOf(a), footageOf(b)]
  return (
    a !== undefined &&
    b !== undefined &&
    one !== undefined &&
    one.asset === two?.asset &&
    a.sourceStart + a.length === b.sourceStart &&
    gainOf(one.sound) === gainOf(two.sound)
  )
}

function piecesOfMain(project: Project): SoundPiece[] {
  return layout(project).main.flatMap(({ clip, span, index }) => {
    const footage = footageOf(clip)
    if (!footage || footage.still !== undefined) return []
    return {
      asset: footage.asset,
      sourceStart: clip.sourceStart,
      span,
      gain: gainOf(footage.sound),
      fadeIn: goesOn(project.main[index - 1], clip) ? none : joint,
      fadeOut: goesOn(clip, project.main[index + 1]) ? none : joint,
    }
  })
}

function pieceOfItem({ item, span, skipped }: PlacedItem, length: Micros): SoundPiece[] {
  const footage = footageOf(item)
  const end = Math.min(span.end, length) as Micros
  if (!footage || footage.still !== undefined || end <= span.start) return []
  return [
    {
      asset: footage.asset,
      sourceStart: sourceAt(item, skipped),
      span: { start: span.start, end },
      gain: gainOf(footage.sound),
      fadeIn: joint,
      fadeOut: joint,
    },
  ]
}

/** Everything that is heard between two times of the film; nothing beyond its end. */
export function planSound(project: Project, window: Span): SoundPiece[] {
  const { items, length } = layout(project)
  const laid = items.flatMap((placed) => pieceOfItem(placed, length))
  return [...piecesOfMain(project), ...laid].filter(
    ({ asset, gain, span }) => gain > 0 && project.assets[asset]?.audio && overlaps(span, window),
  )
}
