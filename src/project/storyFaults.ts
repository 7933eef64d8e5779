import type { Project } from './project'

export function* storyFaults({ story }: Project) {
  if (!story) return
  const ids = story.parts.map(({ id }) => id)
  if (new Set<string>(ids).size < ids.length) yield 'two parts of the story have the same id'
  for (const { kind, length, range } of [story.step, ...story.parts.map(({ slot }) => slot)]) {
    if (length < 1) yield `a ${kind} slot of the story has no length`
    if (range && (range.least > length || range.most < length)) yield 'a slot is not within its own range'
  }
}
