import { createConverter } from '../adapters/ffmpeg/converter'
import { createFilmMaker } from '../adapters/media/filmMaker'
import { createFrameMaker } from '../adapters/media/frameMaker'
import { createLightCopies } from '../adapters/media/light/lightCopies'
import { createMediaReader } from '../adapters/media/mediaReader'
import { createPlayer } from '../adapters/media/player'
import type { OpenStudio } from '../context/useApp'
import type { MediaStore } from '../ports/mediaStore'
import type { ProjectStore } from '../ports/projectStore'
import type { ExampleWords } from '../project/exampleWords'
import type { AssetId, Project } from '../project/project'
import { makeExample } from '../store/makeExample'
import { createStudio } from './createStudio'
import { fetchClip } from './fetchClip'

type Opening = {
  readonly project: Project
  readonly projects: ProjectStore
  /** Lets other tabs have what this one holds. */
  readonly release: readonly (() => void)[]
}

export type Workshop = {
  readonly open: (opening: Opening) => OpenStudio
  /** `null` where its clips are not to be had. */
  readonly makeExample: (empty: Project, words: ExampleWords) => Promise<Project | null>
}

/** The doors that only an open video needs. It is a file of its own: the home screen does not wait for it. */
export function createWorkshop(media: MediaStore): Workshop {
  const converter = createConverter()
  const file = (id: AssetId) => media.file(id)
  return {
    open: ({ project, projects, release }) => {
      const player = createPlayer(file)
      return createStudio(project, {
        projects,
        media,
        converter,
        reader: createMediaReader(file),
        player,
        maker: createFilmMaker(file, media.lasting),
        frames: createFrameMaker(file),
        copies: createLightCopies(file, player.lighten),
        release,
      })
    },
    makeExample: (empty, words) =>
      makeExample({ media, converter, reader: createMediaReader(file), fetchClip }, empty, words),
  }
}
