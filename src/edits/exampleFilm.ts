import type { ExampleWords } from '../project/exampleWords'
import { layout } from '../project/layout'
import type { Asset, ClipId, CueId, ItemId, LaneId, Project } from '../project/project'
import { fromSeconds, type Micros } from '../project/time'
import type { TransitionKind } from '../project/transition'
import { layCues, type NewCue } from './captionsLay'
import { setCover } from './film'
import { insertClip } from './insert'
import { withMain } from './replace'
import { addSticker } from './stickers'
import { addTitle, plainTitle } from './titles'
import { setTransition } from './transition'

type Parts = { readonly assets: readonly Asset[]; readonly words: ExampleWords; readonly fresh: () => string }

/** What is left of a clip at either end is for the transitions. */
const skipped = fromSeconds(0.3)
const seen = fromSeconds(3.9)
const kinds: readonly TransitionKind[] = ['dissolve', 'slide', 'circle']
/** All five fingers are up. */
const best = fromSeconds(7.4)
/** How long a clip is seen before its caption comes, and after it has gone. */
const still = fromSeconds(0.4)

// main      |  A  [|]  B  [|]  C  [|]  D  |
// text       | title |               | heart |
// captions   |  1  | |  2  | |  3  | |  4  |       something of everything, to be tried and changed
export function exampleFilm(empty: Project, { assets, words, fresh }: Parts): Project {
  const inserted = assets.reduce((film, asset) => insertClip(film, { asset, clipId: fresh() as ClipId }), empty)
  const main = inserted.main.map((clip) => ({ ...clip, sourceStart: skipped, length: seen }))
  const cut = main
    .slice(1)
    .reduce(
      (film, { id }, index) => setTransition(film, id, kinds[index % kinds.length] ?? null),
      withMain(inserted, main),
    )

  const cues: readonly NewCue[] = words.lines.map((text, index) => ({
    id: fresh() as CueId,
    text,
    span: { start: (index * seen + still) as Micros, end: ((index + 1) * seen - still) as Micros },
  }))
  const ids = () => ({ id: fresh() as ItemId, laneId: fresh() as LaneId })
  const style = { ...plainTitle, motion: { in: { kind: 'rise', length: fromSeconds(0.4) } } } as const
  const titled = addTitle(layCues(cut, cues, 'instead'), { ...ids(), at: still, text: words.title, style })
  const at = (layout(titled).length - 0.75 * seen) as Micros
  return setCover(addSticker(titled, { ...ids(), at, name: 'heart' }), best)
}
