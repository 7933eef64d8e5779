import type { ClipId, MainClip, PartId, Project } from '../../project/project'
import { sampleWords } from '../../project/sampleWords'
import type { StoryPart } from '../../project/story'
import { storyPart, storyParts } from '../../project/storyParts'
import { type Micros, nearestFrame } from '../../project/time'
import { withMain } from '../replace'
import { renumber } from './renumber'
import { writePart } from './writePart'

const cardOf = (project: Project, { id, slot }: StoryPart, clipId: ClipId): MainClip => ({
  id: clipId,
  sourceStart: 0 as Micros,
  length: nearestFrame(slot.length, project.frameRate),
  content: { kind: 'card' },
  part: id,
})

// | part 1 | part 3 |  ->  | part 1 | card | part 3 |      a part that is out stands in the film again, words and all
export function standIn(project: Project, id: PartId, fresh: () => string): Project {
  const part = storyPart(project, id)?.part
  if (!part || storyPart(project, id)?.state !== 'out') return project
  const index = placeFor(project, id)
  const { into } = part.slot
  const card = { ...cardOf(project, part, fresh() as ClipId), ...(into && index > 0 && { into }) }
  const standing = withMain(project, project.main.toSpliced(index, 0, card))
  const number = storyPart(standing, id)?.number ?? 0
  return renumber(writePart(standing, id, part.words ?? sampleWords(part.slot, number), fresh))
}

/** Behind the last clip of the part before it that stands in the film. */
function placeFor({ main, ...film }: Project, id: PartId): number {
  const parts = storyParts({ main, ...film })
  const before = parts.slice(
    0,
    parts.findIndex(({ part }) => part.id === id),
  )
  const last = before.findLast(({ clips }) => clips.length > 0)
  return last ? main.findLastIndex(({ part }) => part === last.part.id) + 1 : 0
}
