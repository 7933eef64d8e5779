import { memoizeLatest } from '../lib/memoizeLatest'
import type { Item, MainClip, PartId, Project } from './project'
import { isNumbered, isSample, sampleWords } from './sampleWords'
import type { StoryPart } from './story'

/**
 * `empty`: a card stands for what is still to be filmed. `words`: a card with words, as it was meant. `out`: nothing of
 * it stands in the film.
 */
export type PartState = 'empty' | 'filled' | 'words' | 'out'

/** A part of the story, and what of the film it is. */
export type TellingPart = {
  readonly part: StoryPart
  readonly state: PartState
  readonly clips: readonly MainClip[]
  readonly title: Item | undefined
  /** The how-manieth of the numbered ones in the film; 0 for all others. */
  readonly number: number
  /** What is written on it. */
  readonly words: string
}

const none: readonly MainClip[] = []

function group<Thing extends { readonly part?: PartId }>(things: readonly Thing[]): ReadonlyMap<PartId, Thing[]> {
  const groups = new Map<PartId, Thing[]>()
  for (const thing of things) {
    if (!thing.part) continue
    const known = groups.get(thing.part)
    if (known) known.push(thing)
    else groups.set(thing.part, [thing])
  }
  return groups
}

/** The parts of a film's story in the order of the film; those that do not stand in it stay between the same others. */
export const storyParts = memoizeLatest(4, (project: Project): readonly TellingPart[] => {
  const { story, main, lanes } = project
  if (!story) return []
  const clips = group(main)
  const titles = group(lanes.flatMap(({ items }) => items).filter(({ content }) => content.kind === 'title'))
  const byId = new Map(story.parts.map((part) => [part.id, part]))
  const inFilm = [...clips.keys()].flatMap((id) => byId.get(id) ?? [])
  const ordered = story.parts.map((part) => (clips.has(part.id) ? (inFilm.shift() as StoryPart) : part))
  let number = 0
  return ordered.map((part) => {
    const own = clips.get(part.id) ?? none
    const title = titles.get(part.id)?.[0]
    const counts = isNumbered(part.slot) && own.length > 0
    if (counts) number++
    return {
      part,
      state: stateOf(part, own),
      clips: own,
      title,
      number: counts ? number : 0,
      words: wordsOf(part, own, title),
    }
  })
})

function stateOf({ slot }: StoryPart, clips: readonly MainClip[]): PartState {
  if (clips.length === 0) return 'out'
  if (clips.some(({ content }) => content.kind === 'footage')) return 'filled'
  return slot.kind === 'text' ? 'words' : 'empty'
}

/** While nothing of it stands in the film, what is kept for it. */
function wordsOf(part: StoryPart, clips: readonly MainClip[], title: Item | undefined): string {
  if (title?.content.kind === 'title') return title.content.text
  return clips.length === 0 ? (part.words ?? sampleWords(part.slot, 1)) : ''
}

export const storyPart = (project: Project, id: PartId): TellingPart | undefined =>
  storyParts(project).find(({ part }) => part.id === id)

/** Whether a child may be seen: then there is something to look after before the film is made. */
export const showsChild = (project: Project): boolean =>
  storyParts(project).some(({ part, state }) => part.slot.child && state === 'filled')

/** Parts that are still to be filmed. */
export const emptyParts = (project: Project): readonly TellingPart[] =>
  storyParts(project).filter(({ state }) => state === 'empty')

/** Parts whose words in the film are still those they began with. */
export const samplesLeft = (project: Project): readonly TellingPart[] =>
  storyParts(project).filter(({ part, title, words }) => title !== undefined && isSample(part.slot, words))
