import type { OpenStudio } from '../context/useApp'
import { dropEmptyCues } from '../edits/captions'
import { forCropping } from '../edits/forCropping'
import { inOwnColours } from '../edits/grade'
import { dropEmptyTitles } from '../edits/titles'
import { createScope } from '../lib/scope'
import type { Converter } from '../ports/converter'
import type { FilmMaker } from '../ports/filmMaker'
import type { FrameMaker } from '../ports/frameMaker'
import type { LightCopies } from '../ports/lightCopies'
import type { MediaReader } from '../ports/mediaReader'
import type { MediaStore } from '../ports/mediaStore'
import type { Player } from '../ports/player'
import type { ProjectStore } from '../ports/projectStore'
import { assetsInUse, type PieceTarget } from '../project/find'
import type { Project } from '../project/project'
import { createCaptioning } from '../store/captioning'
import { createClipboard } from '../store/clipboard'
import { createEditor, shown } from '../store/editor'
import { createFilming } from '../store/filming'
import { createImports } from '../store/imports'
import { createPlayback } from '../store/playback'
import { createSaving } from '../store/saving'
import { createSelection } from '../store/selection'
import { createView } from '../store/view'
import { coverOf } from './coverOf'
import { lightenFilm } from './lightenFilm'

export type StudioDoors = {
  readonly projects: ProjectStore
  readonly media: MediaStore
  readonly converter: Converter
  readonly reader: MediaReader
  readonly player: Player
  readonly maker: FilmMaker
  readonly frames: FrameMaker
  readonly copies: LightCopies
  /** Lets other tabs have the project and the media that this one holds. */
  readonly release: readonly (() => void)[]
}

/** Opens a project: its stores, wired to each other and to the doors. `close` keeps it and ends everything. */
export function createStudio(opened: Project, doors: StudioDoors): OpenStudio {
  const { projects, media, converter, reader, player, frames } = doors
  const scope = createScope()
  for (const release of doors.release) scope.add(release)
  scope.add(player.dispose)

  const editor = createEditor(dropEmptyTitles(dropEmptyCues(opened)))
  const playback = createPlayback(editor, player)
  const saving = createSaving(editor, projects)
  const imports = createImports({ editor, media, reader, converter })
  const filming = createFilming(doors.maker)
  scope.add(playback.close)
  scope.add(saving.close)
  scope.add(imports.close)
  scope.add(filming.reset)
  scope.add(doors.copies.dispose)

  const view = createView()
  scope.add(lightenFilm({ editor, playback, imports, filming, view, player }, doors.copies))
  let onScreen: Project | null = null
  let cut: PieceTarget | undefined
  const show = () => {
    const film = shown(editor.getState())
    const { compared, cropping } = view.getState()
    const project = compared ? inOwnColours(film, compared) : film
    const target = cropping?.target
    if (project === onScreen && target === cut) return
    onScreen = project
    cut = target
    player.show(target ? forCropping(project, target) : project)
  }
  show()
  scope.add(editor.subscribe(show))
  scope.add(view.subscribe(show))

  const close = async () => {
    scope.close()
    const { project } = editor.getState()
    const cover = await coverOf(project, frames)
    if (cover) await projects.saveCover(project.id, cover)
    reader.forget([...assetsInUse(project)])
  }

  return {
    editor,
    selection: createSelection(),
    clipboard: createClipboard(),
    view,
    playback,
    imports,
    filming,
    captioning: createCaptioning(),
    saving,
    player,
    reader,
    frames,
    coreBytes: converter.coreBytes,
    close,
  }
}
