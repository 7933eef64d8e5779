import { layout } from './layout'
import type { Project } from './project'
import { storyParts } from './storyParts'
import type { Micros } from './time'

export type Chapter = { readonly start: Micros; readonly name: string }

/** What a lesson is divided into, from its beginning on; none where its template has no chapters. */
export function chaptersOf(project: Project): readonly Chapter[] {
  const parts = storyParts(project)
  if (!parts.some(({ part, clips }) => part.slot.chapter && clips.length > 0)) return []
  const { clips } = layout(project)
  return parts.flatMap(({ clips: [first], words }) => {
    const start = first && clips.get(first.id)?.span.start
    return start === undefined || !words ? [] : [{ start, name: words.replace(/\s+/g, ' ') }]
  })
}
