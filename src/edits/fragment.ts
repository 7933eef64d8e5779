import { footageOf, type Target } from '../project/find'
import { layout } from '../project/layout'
import type { AssetId, Cue, Item, LaneId, LaneKind, MainClip, Project } from '../project/project'
import type { Micros } from '../project/time'
import { minus, spanLength } from '../project/time'
import { withPart } from '../project/words'
import { asSeen } from './seenPart'

/** Copies of parts of a film, as plain data. Offsets are times of the film after the first of them began. */
export type Fragment = {
  /** The files that they show and play. */
  readonly assets: readonly AssetId[]
  readonly clips: readonly MainClip[]
  readonly items: readonly {
    readonly item: Item
    readonly kind: LaneKind
    readonly lane: LaneId
    readonly offset: Micros
  }[]
  readonly cues: readonly { readonly cue: Cue; readonly offset: Micros; readonly length: Micros }[]
}

/** What is copied of `targets`, in the order of the film; `null` where nothing is. Nothing out of sight, no markers. */
export function copyOf(project: Project, targets: readonly Target[]): Fragment | null {
  const ids = new Set<string>(targets.map(({ id }) => id))
  const places = layout(project)
  const main = places.main.filter(({ clip }) => ids.has(clip.id))
  const items = places.items.filter(({ item }) => ids.has(item.id))
  const cues = places.cues.filter(({ cue }) => ids.has(cue.id))
  const all = [...main, ...items, ...cues]
  if (all.length === 0) return null
  const start = all.reduce((least, { span }) => Math.min(least, span.start), Number.POSITIVE_INFINITY)
  const pieces = [...main.map(({ clip }) => clip), ...items.map(({ item }) => item)]
  return {
    assets: [...new Set(pieces.flatMap((piece) => footageOf(piece)?.asset ?? []))],
    clips: main.map(({ clip }) => clip),
    items: items.flatMap((placed) => {
      const lane = project.lanes[placed.lane]
      const offset = minus(placed.span.start, start)
      return lane ? [{ item: asSeen(project, placed), kind: lane.kind, lane: lane.id, offset }] : []
    }),
    cues: cues.map((placed) => ({
      cue: withPart(placed.cue, placed.whole, placed.span),
      offset: minus(placed.span.start, start),
      length: spanLength(placed.span),
    })),
  }
}
