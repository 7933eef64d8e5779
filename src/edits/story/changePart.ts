import { mapSame } from '../../lib/mapSame'
import type { PartId, Project } from '../../project/project'
import type { StoryPart } from '../../project/story'

export function changePart(project: Project, id: PartId, change: (part: StoryPart) => StoryPart): Project {
  const { story } = project
  if (!story) return project
  const parts = mapSame(story.parts, (part) => (part.id === id ? change(part) : part))
  return parts === story.parts ? project : { ...project, story: { ...story, parts } }
}
