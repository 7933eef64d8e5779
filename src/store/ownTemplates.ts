import { createStore } from 'zustand/vanilla'
import { newId } from '../lib/newId'
import type { ProjectStore } from '../ports/projectStore'
import { planOfFilm } from '../project/planOfFilm'
import type { ProjectId } from '../project/project'
import { longestTemplateName, type OwnTemplate, parseTemplates, readTemplate } from '../project/templateFile'

const place = 'tasma.templates'
const mostOwn = 50

export type OwnTemplatesState = {
  /** The newest first. */
  readonly own: readonly OwnTemplate[]
  /** The one that was taken away last, and the way back. */
  readonly removed: { readonly template: OwnTemplate; readonly index: number } | null
  /** Why a file could not be taken in, or a film not be kept as a template. */
  readonly refused: 'damaged' | 'newer' | 'unreadable' | null
}

/** Templates of one's own; they survive in `localStorage`, and without it for as long as the tab. */
export type OwnTemplates = ReturnType<typeof createOwnTemplates>

export function createOwnTemplates(
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
  projects: Pick<ProjectStore, 'load'>,
) {
  const store = createStore<OwnTemplatesState>(() => ({ own: read(storage) ?? [], removed: null, refused: null }))

  /** Another tab may have kept some meanwhile: what is changed is what lies there. */
  const change = (
    edit: (own: readonly OwnTemplate[]) => readonly OwnTemplate[],
    removed: OwnTemplatesState['removed'] = null,
  ) => {
    const own = edit(read(storage) ?? store.getState().own).slice(0, mostOwn)
    store.setState({ own, removed, refused: null })
    try {
      storage?.setItem(place, JSON.stringify(own))
    } catch {
      // A full or forbidden localStorage costs the template at the next start, nothing more.
    }
  }
  const add = (template: OwnTemplate) => change((own) => [template, ...own.filter(({ id }) => id !== template.id)])

  return {
    store,
    getState: store.getState,
    subscribe: store.subscribe,
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
    remove: (id: string) => {
      const { own } = store.getState()
      const index = own.findIndex((each) => each.id === id)
      const template = own[index]
      if (template) change((all) => all.filter((each) => each.id !== id), { template, index })
    },
    /** Brings back what was taken away last, to where it was. */
    restore: () => {
      const { removed } = store.getState()
      if (removed) change((own) => own.toSpliced(removed.index, 0, removed.template))
    },
  }
}

/** `null` where nothing was ever kept. */
function read(storage: Pick<Storage, 'getItem'> | null): readonly OwnTemplate[] | null {
  try {
    const kept = storage?.getItem(place)
    return kept ? parseTemplates(JSON.parse(kept)) : null
  } catch {
    return null
  }
}
