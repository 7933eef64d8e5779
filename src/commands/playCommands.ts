import {
  ArrowLeftToLine,
  ArrowRightToLine,
  ChevronLeft,
  ChevronRight,
  ChevronsLeft,
  ChevronsRight,
  FastForward,
  Play,
  Rewind,
  SkipBack,
  SkipForward,
} from 'lucide-react'
import { longest } from '../project/source'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { cuts, jumpTo } from './jumpTo'
import { film, hasFilm } from './questions'

/** To whole frames, so that sixty of them at 59.94 a second lead from frame to frame as well. */
function stepSeconds(studio: Studio, seconds: number) {
  const { num, den } = film(studio).frameRate
  studio.playback.step(seconds * Math.round(num / den))
}

/** Where the playhead stands, and how it gets there. */
export const playCommands = {
  play: {
    text: 'command.play',
    icon: Play,
    keys: ['Space', 'KeyK'],
    enabled: hasFilm,
    run: ({ playback }) => playback.toggle(),
  },
  shuttleBack: {
    text: 'command.shuttleBack',
    icon: Rewind,
    keys: ['KeyJ'],
    enabled: hasFilm,
    run: ({ playback }) => playback.shuttle(-1),
  },
  shuttleForward: {
    text: 'command.shuttleForward',
    icon: FastForward,
    keys: ['KeyL'],
    enabled: hasFilm,
    run: ({ playback }) => playback.shuttle(1),
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
  backSecond: {
    text: 'command.backSecond',
    icon: ChevronsLeft,
    keys: ['Shift+ArrowLeft'],
    repeats: true,
    enabled: hasFilm,
    run: (studio) => stepSeconds(studio, -1),
  },
  forwardSecond: {
    text: 'command.forwardSecond',
    icon: ChevronsRight,
    keys: ['Shift+ArrowRight'],
    repeats: true,
    enabled: hasFilm,
    run: (studio) => stepSeconds(studio, 1),
  },
  previousCut: {
    text: 'command.previousCut',
    icon: SkipBack,
    keys: ['ArrowUp'],
    repeats: true,
    enabled: hasFilm,
    run: (studio) => jumpTo(studio, cuts(studio), 'before'),
  },
  nextCut: {
    text: 'command.nextCut',
    icon: SkipForward,
    keys: ['ArrowDown'],
    repeats: true,
    enabled: hasFilm,
    run: (studio) => jumpTo(studio, cuts(studio), 'after'),
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
