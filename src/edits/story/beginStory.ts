import type { PartId, Project } from '../../project/project'
import type { StoryPlan } from '../../project/story'
import { setGradient } from '../backdrop'
import { setShape } from '../film'
import { standIn } from './standIn'

/** A film as its template tells it: a card with words for each slot, each as long as its slot. */
export function beginStory(project: Project, plan: StoryPlan, fresh: () => string): Project {
  const { template, variant, shape, ground, slots, step } = plan
  const parts = slots.map((slot) => ({ id: fresh() as PartId, slot }))
  const story = { template, ...(variant && { variant }), step, parts }
  const empty: Project = { ...setGradient(setShape(project, shape), ground.from, ground.to), story }
  return parts.reduce((film, { id }) => standIn(film, id, fresh), empty)
}
