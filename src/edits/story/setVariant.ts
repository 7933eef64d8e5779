import type { Project } from '../../project/project'
import { isSample, sampleWords } from '../../project/sampleWords'
import type { StoryPlan } from '../../project/story'
import { storyParts } from '../../project/storyParts'
import { setTitle } from '../titles'
import { changePart } from './changePart'

/** The same story of other things. What was written for a part, and what was filmed, stays. */
export function setVariant(project: Project, { variant, slots }: Pick<StoryPlan, 'variant' | 'slots'>): Project {
  const { story } = project
  if (!story || !variant || story.variant === variant) return project
  const film: Project = { ...project, story: { ...story, variant } }
  return storyParts(project).reduce((film, { part, title, words, number }) => {
    const slot = slots.find(({ pick }) => pick !== undefined && pick === part.slot.pick)
    if (!slot) return film
    const known = isSample(part.slot, part.words ?? '')
    const changed = changePart(film, part.id, ({ words: kept, ...rest }) => ({
      ...rest,
      slot,
      ...(kept !== undefined && { words: known ? sampleWords(slot, number) : kept }),
    }))
    if (!title || !isSample(part.slot, words)) return changed
    return setTitle(changed, title.id, { text: sampleWords(slot, number) })
  }, film)
}
