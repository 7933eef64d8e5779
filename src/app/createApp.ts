import { createStore, type StoreApi } from 'zustand/vanilla'
import { createConverter } from '../adapters/ffmpeg/converter'
import { createFilmMaker } from '../adapters/media/filmMaker'
import { createFrameMaker } from '../adapters/media/frameMaker'
import { createMediaReader } from '../adapters/media/mediaReader'
import { createPlayer } from '../adapters/media/player'
import { createRecorder } from '../adapters/recording/createRecorder'
import { holdProject } from '../adapters/storage/holdProject'
import { openMedia } from '../adapters/storage/openMedia'
import { openProjects } from '../adapters/storage/openProjects'
import { holdMedia, sweep } from '../adapters/storage/sweep'
import type { App, OpenStudio } from '../context/useApp'
import { rename } from '../edits/film'
import { beginStory } from '../edits/story/beginStory'
import { newId } from '../lib/newId'
import { emptyProject } from '../project/emptyProject'
import type { AssetId, Language, Project, ProjectId } from '../project/project'
import type { StoryPlan } from '../project/story'
import { emptyParts } from '../project/storyParts'
import { createKeys } from '../store/keys'
import { createLibrary } from '../store/library'
import { createOwnTemplates } from '../store/ownTemplates'
import { createSettings } from '../store/settings'
import { createStyles } from '../store/styles'
import { createFontBook } from './createFontBook'
import { createStudio, type StudioDoors } from './createStudio'
import { keepChoices } from './keepChoices'

export type AppState = {
  readonly studio: OpenStudio | null
  readonly loading: boolean
  /** Why the project that was asked for could not be opened. */
  readonly problem: OpenProblem | null
}

export type OpenProblem = 'unreadable' | 'elsewhere'

export type CreatedApp = { readonly app: App; readonly state: StoreApi<AppState> }

type Options = { readonly nameOf: (language: Language) => string }

/** Builds the program: the only place where the doors of the outside meet the stores. */
export async function createApp({ nameOf }: Options): Promise<CreatedApp> {
  const storage = localStorageIfAllowed()
  const settings = createSettings(storage)
  const keys = createKeys(storage)
  const media = await openMedia()
  const projects = await openProjects()
  await sweep(media, projects)

  const library = createLibrary(projects, holdProject)
  const state = createStore<AppState>(() => ({ studio: null, loading: false, problem: null }))
  const converter = createConverter()
  const styles = createStyles(storage)
  const ownTemplates = createOwnTemplates(storage, projects)
  const file = (id: AssetId) => media.file(id)
  const fresh = () => {
    const language = settings.getState().language ?? 'ky'
    return emptyProject(newId<ProjectId>(), nameOf(language), language)
  }

  const open = (id?: ProjectId) => show(async () => (id ? projects.load(id) : fresh()))
  const begin = (name: string, plan: StoryPlan) => show(async () => beginStory(rename(fresh(), name), plan, newId))

  const show = async (get: () => Promise<Project | null>) => {
    if (state.getState().loading) return
    state.setState({ loading: true, problem: null })
    const project = await get()
    if (!project) return state.setState({ loading: false, problem: 'unreadable' })
    const letGo = await holdProject(project.id)
    if (!letGo) return state.setState({ loading: false, problem: 'elsewhere' })
    const doors: StudioDoors = {
      projects,
      media,
      converter,
      reader: createMediaReader(file),
      player: createPlayer(file),
      maker: createFilmMaker(file, media.lasting),
      frames: createFrameMaker(file),
      release: [letGo, await holdMedia()],
    }
    const studio = createStudio(project, doors)
    keepChoices(studio.view, settings)
    // What is still to be filmed is what she came back for.
    if (emptyParts(project).length > 0) studio.view.open('story')
    state.setState({ studio, loading: false })
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
      leave,
      fonts: createFontBook(),
      recorder: createRecorder(),
      styles,
      ownTemplates,
      coreBytes: converter.coreBytes,
    },
    state,
  }
}

function localStorageIfAllowed(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
