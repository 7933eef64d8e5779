import type { ClipId, Footage, Item, ItemId, LaneId, MainClip, Project } from '../../src/project/project'
import { fromSeconds } from '../../src/project/time'
import type { TransitionKind } from '../../src/project/transition'
import { withCaptions, withLook } from './captionedFilm'

/** Seconds, of each part. */
const part = 2
/** Where each begins in its source: none goes on where the one before it ended, so each cut needs two decoders. */
const starts = [1, 5, 3, 7]
const kinds: readonly (TransitionKind | null)[] = [null, 'dissolve', 'push', 'zoom']

export const layeredSeconds = starts.length * part

const footageOf = ({ main }: Project): Footage => {
  const [clip] = main
  if (clip?.content.kind !== 'footage') throw new Error('There is a clip')
  return clip.content
}

/** Another part of the same clip over all of the film, in a corner. */
export function withPictureInPicture(project: Project, seconds: number): Project {
  const item: Item = {
    id: 'corner' as ItemId,
    anchor: { start: fromSeconds(0) },
    sourceStart: fromSeconds(1),
    length: fromSeconds(seconds),
    content: { ...footageOf(project), fit: 'fit', placing: { x: 0.72, y: 0.2, size: 0.4 } },
  }
  const lane = { id: 'over' as LaneId, kind: 'overlay' as const, items: [item] }
  return { ...project, lanes: [lane, ...project.lanes] }
}

/** The first seconds of a film only. */
export const firstOf = (project: Project, seconds: number): Project => ({
  ...project,
  main: project.main.map((clip) => ({ ...clip, length: fromSeconds(seconds) })),
})

/** Two layers, a look, words that light up, and a second of transition on each cut. */
export function layeredFilm(project: Project): Project {
  const content = footageOf(project)
  const main = starts.map((start, index): MainClip => {
    const kind = kinds[index]
    return {
      id: `part-${index}` as ClipId,
      sourceStart: fromSeconds(start),
      length: fromSeconds(part),
      content,
      ...(kind && { into: { kind, length: fromSeconds(1) } }),
    }
  })
  const layered = withPictureInPicture({ ...project, main }, layeredSeconds)
  return withCaptions(withLook(layered), layeredSeconds)
}
