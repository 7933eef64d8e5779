import { asset, clip, cue, film, item, on } from '../project/builders'
import type { ClipId, CueId, ItemId, Project } from '../project/project'
import type { Micros } from '../project/time'
import { createCaptioning } from '../store/captioning'
import { createClipboard } from '../store/clipboard'
import { createEditor } from '../store/editor'
import { createPlayback } from '../store/playback'
import { createSelection } from '../store/selection'
import type { Studio } from '../store/studio'
import { createView } from '../store/view'

/** For tests: a clip of 4 s and a photo of 3 s, a song from 1 s to 6 s, a caption pinned to the clip. */
export const start = film({
  assets: [asset('v', 10), asset('m', 9, 'sound'), asset('p', 3, 'image')],
  main: [clip('a', 'v', 0, 4), clip('p', 'p', 0, 3)],
  sounds: [item('s', 'm', 1, 0, 5)],
  cues: [cue('one', on('a', 1, 2))],
})

type Player = Parameters<typeof createPlayback>[1]
type PlayerEvent = Parameters<Parameters<Player['on']>[0]>[0]

/** The stores of an open project, with a player that only says what it is told. */
export function open(project: Project = start) {
  const editor = createEditor(project)
  const listeners: ((event: PlayerEvent) => void)[] = []
  const seeks: Micros[] = []
  const tell = (playing: boolean) => {
    for (const listener of listeners) listener({ type: 'playing', playing, rate: 1 })
  }
  const player = {
    seek: (time: Micros) => seeks.push(time),
    play: () => tell(true),
    pause: () => tell(false),
    on: (listener: (event: PlayerEvent) => void) => {
      listeners.push(listener)
      return () => {}
    },
  } as unknown as Player
  const playback = createPlayback(editor, player)
  const studio = {
    editor,
    playback,
    selection: createSelection(),
    clipboard: createClipboard(),
    captioning: createCaptioning(),
    view: createView(),
  } as unknown as Studio
  return { studio, editor, playback, seeks, selection: studio.selection, view: studio.view }
}

/** A key that is pressed, as `pressKey` takes it. */
export const key = (code: string, modifiers: Partial<KeyboardEvent> = {}) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  repeat: false,
  ...modifiers,
})

export const clipA = { kind: 'clip', id: 'a' as ClipId } as const
export const clipP = { kind: 'clip', id: 'p' as ClipId } as const
export const song = { kind: 'item', id: 's' as ItemId } as const
export const cueOne = { kind: 'cue', id: 'one' as CueId } as const
