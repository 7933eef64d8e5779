import {
  ArrowLeftToLine,
  ArrowRightToLine,
  Captions,
  ChevronLeft,
  ChevronRight,
  Clapperboard,
  CopyX,
  FilePlus2,
  Play,
  Redo2,
  Scaling,
  SquareSplitHorizontal,
  Trash2,
  Undo2,
  Volume2,
  VolumeX,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { removeTarget } from '../edits/remove'
import { asRecorded, setSound } from '../edits/sound'
import { splitTarget } from '../edits/split'
import { newId } from '../lib/newId'
import { findPiece, placeOf, type Target } from '../project/find'
import { clipAt, layout } from '../project/layout'
import { longest } from '../project/source'
import { shown } from '../store/editor'
import type { Studio } from '../store/studio'
import { beginCaption } from './beginCaption'
import type { Command } from './command'

const film = ({ editor }: Studio) => shown(editor.getState())
const selected = ({ selection }: Studio) => selection.getState().target
const hasFilm = (studio: Studio) => layout(film(studio)).length > 0
const always = () => true

/** The clip or sound that the playhead cuts: the selected one where it lies under it, else the film's own. */
function underPlayhead(studio: Studio): Target | null {
  const { time } = studio.playback.getState()
  const target = selected(studio)
  const span = target && target.kind !== 'cue' && placeOf(film(studio), target)
  if (span && span.start < time && time < span.end) return target
  const placed = clipAt(layout(film(studio)), time)
  const inside = placed && placed.span.start < time && time < placed.span.end
  return inside ? { kind: 'clip', id: placed.clip.id } : null
}

/** What has a sound of its own: the selected clip or sound. */
function audible(studio: Studio) {
  const target = selected(studio)
  if (!target || target.kind === 'cue') return undefined
  const piece = findPiece(film(studio), target)
  return piece && film(studio).assets[piece.asset]?.audio ? { target, sound: piece.sound ?? asRecorded } : undefined
}

const isMuted = (studio: Studio) => audible(studio)?.sound.muted === true

function setMuted(studio: Studio, muted: boolean) {
  const target = selected(studio)
  if (target) studio.editor.apply('sound', (project) => setSound(project, target, { muted }))
}

function split(studio: Studio) {
  const target = underPlayhead(studio)
  if (!target) return
  const { time } = studio.playback.getState()
  const id = newId()
  studio.editor.apply('split', (project) => splitTarget(project, target, time, id))
  studio.selection.select({ ...target, id } as Target)
}

function remove(studio: Studio) {
  const target = selected(studio)
  if (!target) return
  studio.editor.apply('remove', (project) => removeTarget(project, target))
  studio.selection.select(null)
}

/** Everything that an open project can be asked for. */
export const commands = {
  play: {
    text: 'command.play',
    icon: Play,
    keys: ['Space', 'KeyK'],
    enabled: hasFilm,
    run: ({ playback }) => playback.toggle(),
  },
  back: {
    text: 'command.back',
    icon: ChevronLeft,
    keys: ['ArrowLeft'],
    enabled: hasFilm,
    run: ({ playback }) => playback.step(-1),
  },
  forward: {
    text: 'command.forward',
    icon: ChevronRight,
    keys: ['ArrowRight'],
    enabled: hasFilm,
    run: ({ playback }) => playback.step(1),
  },
  start: {
    text: 'command.start',
    icon: ArrowLeftToLine,
    keys: ['Home'],
    enabled: hasFilm,
    run: ({ playback }) => playback.seek(0),
  },
  end: {
    text: 'command.end',
    icon: ArrowRightToLine,
    keys: ['End'],
    enabled: hasFilm,
    run: ({ playback }) => playback.seek(longest),
  },
  split: {
    text: 'command.split',
    icon: SquareSplitHorizontal,
    keys: ['KeyS'],
    enabled: (studio) => underPlayhead(studio) !== null,
    run: split,
  },
  delete: {
    text: 'command.delete',
    icon: Trash2,
    keys: ['Delete', 'Backspace'],
    enabled: (studio) => selected(studio) !== null,
    run: remove,
  },
  undo: {
    text: 'command.undo',
    icon: Undo2,
    keys: ['Mod+KeyZ'],
    enabled: ({ editor }) => editor.getState().past.length > 0 || editor.getState().draft !== null,
    run: ({ editor }) => editor.undo(),
  },
  redo: {
    text: 'command.redo',
    icon: Redo2,
    keys: ['Mod+Shift+KeyZ', 'Mod+KeyY'],
    enabled: ({ editor }) => editor.getState().future.length > 0,
    run: ({ editor }) => editor.redo(),
  },
  mute: {
    text: 'command.mute',
    icon: VolumeX,
    keys: ['KeyM'],
    enabled: (studio) => audible(studio) !== undefined,
    run: (studio) => setMuted(studio, !isMuted(studio)),
  },
  volume: {
    text: 'command.volume',
    icon: Volume2,
    keys: [],
    enabled: (studio) => audible(studio) !== undefined,
    run: ({ view }) => view.open('sound'),
  },
  fit: {
    text: 'command.fit',
    icon: Scaling,
    keys: [],
    enabled: (studio) => selected(studio)?.kind === 'clip',
    run: ({ view }) => view.open('picture'),
  },
  caption: { text: 'command.caption', icon: Captions, keys: ['KeyT'], enabled: hasFilm, run: beginCaption },
  files: {
    text: 'command.files',
    icon: FilePlus2,
    keys: ['KeyA'],
    enabled: always,
    run: ({ view }) => view.open('files'),
  },
  zoomIn: {
    text: 'command.zoomIn',
    icon: ZoomIn,
    keys: ['Equal', 'NumpadAdd'],
    enabled: always,
    run: ({ view }) => view.zoom(view.getState().pxPerSecond * 1.5),
  },
  zoomOut: {
    text: 'command.zoomOut',
    icon: ZoomOut,
    keys: ['Minus', 'NumpadSubtract'],
    enabled: always,
    run: ({ view }) => view.zoom(view.getState().pxPerSecond / 1.5),
  },
  deselect: {
    text: 'command.deselect',
    icon: CopyX,
    keys: ['Escape'],
    enabled: (studio) => selected(studio) !== null,
    run: ({ selection }) => selection.select(null),
  },
  export: {
    text: 'command.export',
    icon: Clapperboard,
    keys: ['Mod+KeyE'],
    enabled: hasFilm,
    run: ({ playback, view }) => {
      playback.pause()
      view.open('export')
    },
  },
} as const satisfies Record<string, Command>

export type CommandId = keyof typeof commands
