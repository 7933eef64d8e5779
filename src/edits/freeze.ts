import { assetOfPiece, footageOf, isLaneGuarded } from '../project/find'
import { footageAt } from '../project/keyframes'
import { layout } from '../project/layout'
import type { ClipId, MainClip, Project } from '../project/project'
import { contentEnd, longest, sourceAt } from '../project/source'
import { frameAt, frameMoment, type Micros, minus } from '../project/time'
import { cutMain } from './cutMain'
import { withMain } from './replace'
import { withoutInto } from './withoutInto'

const usualLength = 3_000_000 as Micros

type Freeze = { readonly id: ClipId; readonly at: Micros; readonly length?: Micros; readonly fresh: () => string }

// |     A     |  ->  |  A  | still | A' |
//       ^ at
//
// The still shows, silently, what is seen at `at`, as it stands there. The first id is its own. At the very start of A it
// stands before A, and what led into A leads into it.
export function freezeFrame(project: Project, { id, at, length = usualLength, fresh }: Freeze): Project {
  const placed = layout(project).clips.get(id)
  const footage = footageOf(placed?.clip)
  if (!placed || !footage || at < placed.span.start || at >= placed.span.end) return project
  const runs = assetOfPiece(project, placed.clip)?.video && contentEnd(project.assets, footage) < longest
  if (!runs || isLaneGuarded(project, 'main')) return project

  // The moment that the film asks for there: on the very edge, the frame before could be seen.
  const seen = Math.max(0, minus(frameMoment(frameAt(at, project.frameRate), project.frameRate), placed.span.start))
  const source = sourceAt(placed.clip, seen)
  const { sound: _, glide: __, zooms: ___, ...shown } = footageAt(footage, source)
  const still: MainClip = {
    id: fresh() as ClipId,
    sourceStart: 0 as Micros,
    length,
    ...(placed.clip.group && { group: placed.clip.group }),
    content: { ...shown, still: source },
  }
  const { index, clip, span } = placed
  if (at > span.start) {
    const cut = cutMain(project, at, fresh)
    return withMain(cut, cut.main.toSpliced(index + 1, 0, still))
  }
  // The clip before becomes what the clip begins with, and that is the still.
  const first = clip.into ? { ...still, into: clip.into } : still
  return withMain(project, project.main.toSpliced(index, 1, first, withoutInto(clip)))
}
