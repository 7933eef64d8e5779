import type { ComponentType } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { createRecorder } from '../adapters/recording/createRecorder'
import { createBrowserShell } from '../adapters/shell/browserShell'
import { holdProject } from '../adapters/storage/holdProject'
import { openMedia } from '../adapters/storage/openMedia'
import { openProjects } from '../adapters/storage/openProjects'
import { holdMedia, sweep } from '../adapters/storage/sweep'
import type { App, OpenStudio } from '../context/useApp'
import { rename } from '../edits/film'
import { beginStory } from '../edits/story/beginStory'
import { newId } from '../lib/newId'
import { emptyProject } from '../project/emptyProject'
import type { ExampleWords } from '../project/exampleWords'
import type { Language, Project, ProjectId } from '../project/project'
import type { StoryPlan } from '../project/story'
import { emptyParts } from '../project/storyParts'
import { createKeys } from '../store/keys'
import { createLibrary } from '../store/library'
import { createOwnTemplates } from '../store/ownTemplates'
import type { Settings } from '../store/settings'
import { createShellStore } from '../store/shell'
import { createStyles } from '../store/styles'
import { createFontBook } from './createFontBook'
import type { Workshop } from './createWorkshop'
import { keepChoices } from './keepChoices'
import { workshopLoader } from './workshopLoader'

export type AppState = {
  readonly studio: OpenStudio | null
  /** What shows an open video: it comes with the first of them. */
  readonly Screen: ComponentType | null
  readonly loading: boolean
  /** Why the project that was asked for could not be opened. */
  readonly problem: OpenProblem | null
}

/** `unreachable`: the example is neither kept here nor to be fetched. */
export type OpenProblem = 'unreadable' | 'elsewhere' | 'unloaded' | 'unreachable'

export type CreatedApp = {
  readonly app: App
  readonly state: StoreApi<AppState>
  /** Fetches what an open video needs, so that it is there when one is opened. */
  readonly prepare: () => Promise<unknown>
}

type Options = {
  readonly settings: Settings
  readonly storage: Storage | null
  readonly nameOf: (language: Language) => string
  /** Fetches the words of every language. */
  readonly learnWords: () => Promise<unknown>
}

/** Builds the program: the only place where the doors of the outside meet the stores. */
export async function createApp({ settings, storage, nameOf, learnWords }: Options): Promise<CreatedApp> {
  const shell = createShellStore(createBrowserShell())
  const keys = createKeys(storage)
  const [media, projects] = await Promise.all([openMedia(), openProjects()])
  // Nobody waits for it but a video that is opened, for its lock. What stays behind now, the next start removes.
  sweep(media, projects).catch(() => {})

  const library = createLibrary(projects, holdProject)
  const state = createStore<AppState>(() => ({ studio: null, Screen: null, loading: false, problem: null }))
  const styles = createStyles(storage)
  const ownTemplates = createOwnTemplates(storage, projects)
  const workshop = workshopLoader(media, learnWords)
  const fresh = () => {
    const language = settings.getState().language ?? 'ky'
    return emptyProject(newId<ProjectId>(), nameOf(language), language)
  }

  const open = (id?: ProjectId) => show(async () => (id ? projects.load(id) : fresh()))
  const begin = (name: string, plan: StoryPlan) => show(async () => beginStory(rename(fresh(), name), plan, newId))
  const openExample = (name: string, words: ExampleWords) =>
    show((workshop) => example(workshop, name, words), 'unreachable')

  const example = async ({ makeExample }: Workshop, name: string, words: ExampleWords) => {
    // Until the project is kept, another tab would take its files for lost ones.
    const letGo = await holdMedia()
    const project = await makeExample(rename(fresh(), name), words)
    if (project) await projects.save(project)
    letGo()
    return project
  }

  const show = async (get: (opener: Workshop) => Promise<Project | null>, otherwise: OpenProblem = 'unreadable') => {
    if (state.getState().loading) return
    state.setState({ loading: true, problem: null })
    const opener = await workshop().catch(() => null)
    if (!opener) return state.setState({ loading: false, problem: 'unloaded' })
    const project = await get(opener)
    if (!project) return state.setState({ loading: false, problem: otherwise })
    const letGo = await holdProject(project.id)
    if (!letGo) return state.setState({ loading: false, problem: 'elsewhere' })
    const studio = opener.open({ project, projects, release: [letGo, await holdMedia()] })
    keepChoices(studio.view, settings)
    // What is still to be filmed is what she came back for.
    if (emptyParts(project).length > 0) studio.view.open('story')
    state.setState({ studio, Screen: opener.Screen, loading: false })
  }

  const leave = () => {
    const { studio } = state.getState()
    state.setState({ studio: null })
    void studio
      ?.close()
      .catch(() => {})
      .finally(library.refresh)
  }

  window.addEventListener('pagehide', () => {
    state.getState().studio?.saving.flush()
    void library.settle()
  })
  void library.refresh()
  return {
    app: {
      settings,
      keys,
      library,
      media,
      open,
      begin,
      openExample,
      leave,
      fonts: createFontBook(),
      recorder: createRecorder(),
      styles,
      ownTemplates,
      shell,
    },
    state,
    prepare: workshop,
  }
}

export function localStorageIfAllowed(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
