import { assetOfPiece } from '../../project/find'
import { fitFor } from '../../project/fit'
import type { Project } from '../../project/project'
import type { Shape } from '../../project/shapes'
import { setFit, setShape } from '../film'

/** Another shape, in which each of the story's pictures fills the frame or stands before a blurred copy, as it suits. */
export function shapeStory(project: Project, shape: Shape): Project {
  const shaped = setShape(project, shape)
  if (shaped === project) return project
  return project.main.reduce((film, clip) => {
    const asset = clip.part && assetOfPiece(film, clip)
    return asset ? setFit(film, clip.id, fitFor(asset, film.size)) : film
  }, shaped)
}
