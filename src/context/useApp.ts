import { createContext, useContext } from 'react'
import { invariant } from '../lib/invariant'
import type { FontBook } from '../ports/fontBook'
import type { FrameMaker } from '../ports/frameMaker'
import type { MediaReader } from '../ports/mediaReader'
import type { MediaStore } from '../ports/mediaStore'
import type { Player } from '../ports/player'
import type { Recorder } from '../ports/recorder'
import type { ExampleWords } from '../project/exampleWords'
import type { ProjectId } from '../project/project'
import type { StoryPlan } from '../project/story'
import type { Keys } from '../store/keys'
import type { Library } from '../store/library'
import type { OwnTemplates } from '../store/ownTemplates'
import type { Settings } from '../store/settings'
import type { ShellStore } from '../store/shell'
import type { Studio } from '../store/studio'
import type { Styles } from '../store/styles'

/** What is there as long as the page is. */
export type App = {
  readonly settings: Settings
  readonly keys: Keys
  readonly library: Library
  readonly styles: Styles
  readonly ownTemplates: OwnTemplates
  readonly media: MediaStore
  readonly fonts: FontBook
  readonly recorder: Recorder
  readonly shell: ShellStore
  /** Opens a kept project, or a new one where no id is given. Resolves when the editor can be shown. */
  readonly open: (id?: ProjectId) => Promise<void>
  /** Begins a film with a template, and opens its story. */
  readonly begin: (name: string, plan: StoryPlan) => Promise<void>
  /** Makes the example and opens it: a film that everything can be tried with. */
  readonly openExample: (name: string, words: ExampleWords) => Promise<void>
  /** Back to the home screen; everything is kept. */
  readonly leave: () => void
}

/** The open project, and the doors that its screens draw from. */
export type OpenStudio = Studio & {
  readonly player: Player
  readonly reader: MediaReader
  readonly frames: FrameMaker
  /** Size in bytes of the one-time download that converting needs. */
  readonly coreBytes: number
  /** Keeps everything and ends what runs. Resolves when the list of videos can show it. */
  readonly close: () => Promise<void>
}

export const AppContext = createContext<App | null>(null)
export const StudioContext = createContext<OpenStudio | null>(null)

export function useApp(): App {
  const app = useContext(AppContext)
  invariant(app, 'useApp is called below AppContext')
  return app
}

export function useStudio(): OpenStudio {
  const studio = useContext(StudioContext)
  invariant(studio, 'useStudio is called below StudioContext')
  return studio
}
