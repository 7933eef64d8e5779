import {
  Camera,
  CircleQuestionMark,
  Clapperboard,
  FilePlus2,
  History,
  ImageDown,
  Keyboard,
  Layers2,
  Mic,
  PictureInPicture2,
  Proportions,
  Redo2,
  Sticker,
  Type,
  Undo2,
} from 'lucide-react'
import { beginTitle } from './beginTitle'
import type { Commands } from './command'
import { always, hasFilm } from './questions'

/** The film as a whole: what comes in, what goes out, and the way back. */
export const filmCommands = {
  files: {
    text: 'command.files',
    icon: FilePlus2,
    keys: ['KeyA'],
    enabled: always,
    run: ({ view }) => view.open('files'),
  },
  camera: {
    text: 'command.camera',
    icon: Camera,
    keys: ['Shift+KeyI'],
    enabled: always,
    run: ({ playback, view }) => {
      playback.pause()
      view.open('camera')
    },
  },
  voiceover: {
    text: 'command.voiceover',
    icon: Mic,
    keys: ['Shift+KeyN'],
    enabled: hasFilm,
    run: ({ playback, view }) => {
      playback.pause()
      view.open('voiceover')
    },
  },
  title: { text: 'command.title', icon: Type, keys: ['Shift+KeyT'], enabled: hasFilm, run: beginTitle },
  stickers: {
    text: 'command.stickers',
    icon: Sticker,
    keys: ['Shift+KeyE'],
    enabled: hasFilm,
    run: ({ playback, view }) => {
      playback.pause()
      view.open('stickers')
    },
  },
  overlay: {
    text: 'command.overlay',
    icon: PictureInPicture2,
    keys: ['Shift+KeyO'],
    enabled: hasFilm,
    run: ({ view }) => view.open('overlay'),
  },
  lanes: {
    text: 'command.lanes',
    icon: Layers2,
    keys: ['Shift+KeyL'],
    enabled: hasFilm,
    run: ({ view }) => view.open('lanes'),
  },
  shape: {
    text: 'shape.label',
    icon: Proportions,
    keys: ['Shift+KeyR'],
    enabled: always,
    run: ({ selection, view }) => {
      selection.select(null)
      view.open('shape')
    },
  },
  undo: {
    text: 'command.undo',
    icon: Undo2,
    keys: ['Mod+KeyZ'],
    repeats: true,
    enabled: ({ editor }) => editor.getState().past.length > 0 || editor.getState().draft !== null,
    run: ({ editor }) => editor.undo(),
  },
  redo: {
    text: 'command.redo',
    icon: Redo2,
    keys: ['Mod+Shift+KeyZ', 'Mod+KeyY'],
    repeats: true,
    enabled: ({ editor }) => editor.getState().future.length > 0,
    run: ({ editor }) => editor.redo(),
  },
  history: {
    text: 'command.history',
    icon: History,
    keys: ['KeyH'],
    enabled: always,
    run: ({ view }) => view.open('history'),
  },
  frame: {
    text: 'command.frame',
    icon: ImageDown,
    keys: ['Shift+KeyP'],
    enabled: hasFilm,
    run: ({ playback, view }) => {
      playback.pause()
      view.open('frame')
    },
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
  shortcuts: {
    text: 'command.shortcuts',
    icon: Keyboard,
    keys: ['Shift+Slash', 'F1'],
    enabled: always,
    run: ({ view }) => view.open('shortcuts'),
  },
  help: {
    text: 'command.help',
    icon: CircleQuestionMark,
    keys: ['Shift+KeyH'],
    enabled: always,
    run: ({ view }) => view.openHelp('all'),
  },
} as const satisfies Commands
