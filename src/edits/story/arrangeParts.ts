import { clamp } from '../../lib/clamp'
import type { MainClip, PartId, Project } from '../../project/project'
import { emptyParts, storyPart, storyParts, type TellingPart } from '../../project/storyParts'
import { removeTargets } from '../remove'
import { withMain } from '../replace'
import { changePart } from './changePart'
import { renumber } from './renumber'
import { standIn } from './standIn'

const withParts = (project: Project, parts: readonly TellingPart[]): Project =>
  project.story ? { ...project, story: { ...project.story, parts: parts.map(({ part }) => part) } } : project

// | 1 | x | 2 | 3 |  ->  | 2 | 1 | x | 3 |      what she put behind a part herself (x) goes with it
export function movePart(project: Project, id: PartId, to: number): Project {
  const parts = storyParts(project)
  const from = parts.findIndex(({ part }) => part.id === id)
  const index = clamp(to, 0, parts.length - 1)
  const moved = parts[from]
  if (!moved || from === index) return project
  const order = parts.toSpliced(from, 1).toSpliced(index, 0, moved)
  const { head, blocks } = inBlocks(project)
  const main = [...head, ...order.flatMap(({ part }) => blocks.get(part.id) ?? [])]
  return renumber(
    withParts(
      withMain(
        project,
        main.map((clip, at) => led(project, clip, at)),
      ),
      order,
    ),
  )
}

/** The main track by its parts: each with what follows it. */
function inBlocks(project: Project) {
  const known = new Set(storyParts(project).map(({ part }) => part.id))
  const head: MainClip[] = []
  const blocks = new Map<PartId, MainClip[]>()
  let block = head
  for (const clip of project.main) {
    if (clip.part && known.has(clip.part)) {
      block = blocks.get(clip.part) ?? []
      blocks.set(clip.part, block)
    }
    block.push(clip)
  }
  return { head, blocks }
}

/** The transition that its slot begins with is back once it is not the film's first any more. */
function led(project: Project, clip: MainClip, at: number): MainClip {
  const part = clip.part && storyPart(project, clip.part)
  const into = part && part.clips[0] === clip ? part.part.slot.into : undefined
  return at > 0 && into && !clip.into ? { ...clip, into } : clip
}

/** One more step, behind the last one that is filmed. */
export function addPart(project: Project, id: PartId, fresh: () => string): Project {
  const { story } = project
  if (!story) return project
  const parts = storyParts(project).map(({ part }) => part)
  const { kind, words } = story.step
  const step = parts.findLastIndex(({ slot }) => slot.kind === kind && slot.words === words)
  const filmed = parts.findLastIndex(({ slot }) => slot.kind !== 'text')
  const after = step < 0 ? filmed : step
  const more = parts.toSpliced(after + 1, 0, { id, slot: story.step, added: true })
  return standIn({ ...project, story: { ...story, parts: more } }, id, fresh)
}

/** Takes a part out of the film. A step that was added is gone with it: another can be added. */
export function skipPart(project: Project, id: PartId): Project {
  const telling = storyPart(project, id)
  if (!telling) return project
  const { part, clips, words } = telling
  const without = removeTargets(
    project,
    clips.map((clip) => ({ kind: 'clip', id: clip.id }) as const),
  )
  const parts = storyParts(project)
  const left = withParts(without, part.added ? parts.filter((each) => each.part.id !== id) : parts)
  return renumber(changePart(left, id, (before) => ({ ...before, words })))
}

/** Leaves out what was not filmed: the film is what there is. */
export const finishStory = (project: Project): Project =>
  emptyParts(project).reduce((film, { part }) => skipPart(film, part.id), project)
