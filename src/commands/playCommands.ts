import { ArrowLeftToLine, ArrowRightToLine, ChevronLeft, ChevronRight, Play } from 'lucide-react'
import { longest } from '../project/source'
import type { Commands } from './command'
import { hasFilm } from './questions'

/** Where the playhead stands, and how it gets there. */
export const playCommands = {
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
    repeats: true,
    enabled: hasFilm,
    run: ({ playback }) => playback.step(-1),
  },
  forward: {
    text: 'command.forward',
    icon: ChevronRight,
    keys: ['ArrowRight'],
    repeats: true,
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
} as const satisfies Commands
