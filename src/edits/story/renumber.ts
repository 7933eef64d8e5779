import type { Project } from '../../project/project'
import { isSample, sampleWords } from '../../project/sampleWords'
import { storyParts } from '../../project/storyParts'
import { setTitle } from '../titles'

// 1-кадам | 3-кадам | камыр | 2-кадам  ->  1-кадам | 2-кадам | камыр | 4-кадам      what she wrote herself stays
export const renumber = (project: Project): Project =>
  storyParts(project).reduce(
    (film, { part: { slot }, title, number, words }) =>
      title && number > 0 && isSample(slot, words)
        ? setTitle(film, title.id, { text: sampleWords(slot, number) })
        : film,
    project,
  )
