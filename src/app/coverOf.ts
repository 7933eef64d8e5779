import type { FrameMaker } from '../ports/frameMaker'
import { coverTime } from '../project/cover'
import type { Project } from '../project/project'
import { scaledTo } from '../project/shapes'

/** Pixels of its shorter side. */
const side = 240

/** A small JPEG of the film's cover, for the list of videos; `null` for a film without pictures. */
export async function coverOf(project: Project, frames: FrameMaker): Promise<Blob | null> {
  if (project.main.length === 0) return null
  let cover: Blob | null = null
  const wish = { times: [coverTime(project)], size: scaledTo(project.size, side), format: 'jpeg' } as const
  const each = (_: number, picture: Blob) => {
    cover = picture
  }
  // Without one the list shows the sign of the program.
  await frames.make(project, wish, { signal: new AbortController().signal, each }).catch(() => {})
  return cover
}
