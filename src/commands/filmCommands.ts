import { Captions, Clapperboard, FilePlus2, History, Keyboard, Redo2, Undo2 } from 'lucide-react'
import { beginCaption } from './beginCaption'
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
  caption: { text: 'command.caption', icon: Captions, keys: ['KeyT'], enabled: hasFilm, run: beginCaption },
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
} as const satisfies Commands
