import { newId } from '../lib/newId'
import type { ProjectStore } from '../ports/projectStore'
import { planOfFilm } from '../project/planOfFilm'
import type { ProjectId } from '../project/project'
import { longestTemplateName, type OwnTemplate, parseTemplates, readTemplate } from '../project/templateFile'
import { createKeptList } from './keptList'

/** Why a file could not be taken in, or a film not be kept as a template. */
type Refused = { readonly refused: 'damaged' | 'newer' | 'unreadable' | null }

/** Templates of one's own. */
export type OwnTemplates = ReturnType<typeof createOwnTemplates>

export function createOwnTemplates(
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
  projects: Pick<ProjectStore, 'load'>,
) {
  const { change, ...list } = createKeptList<OwnTemplate, Refused>({
    ...{ storage, place: 'tasma.templates', most: 50, parse: parseTemplates },
    more: { refused: null },
  })
  const { store } = list
  const add = (template: OwnTemplate) => change((own) => [template, ...own.filter(({ id }) => id !== template.id)])

  return {
    ...list,
    /** Keeps a film as a template. */
    keep: async (film: ProjectId, name: string) => {
      const project = await projects.load(film)
      const tidy = name.normalize('NFC').trim().slice(0, longestTemplateName)
      if (!project || project.main.length === 0) return store.setState({ refused: 'unreadable' })
      const id = newId()
      if (tidy) add({ id, name: tidy, plan: planOfFilm(project, id) })
    },
    /** Takes one in that somebody passed on. */
    take: async (file: Blob) => {
      const text = await file.text().catch(() => '')
      const outcome = readTemplate(text)
      if ('template' in outcome) add(outcome.template)
      else store.setState({ refused: outcome.refused })
    },
  }
}
